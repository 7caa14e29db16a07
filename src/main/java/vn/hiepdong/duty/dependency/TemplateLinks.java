package vn.hiepdong.duty.dependency;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the links between the lines of templates; they go with their template.
 */
@Component
@RequiredArgsConstructor
class TemplateLinks {

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	void save(int template, List<TemplateLink> links) {
		this.batches.batchUpdate("""
				insert into duty_template_dependency (template_id, position, predecessor, lag_minutes)
				select id, ?, ?, ? from duty_template where number = ?
				""",
				links.stream()
					.map((link) -> new Object[] { link.position(), link.predecessor(), link.lag().minutes(), template })
					.toList());
	}

	List<TemplateLink> links(int template) {
		return this.jdbc.sql("""
				select d.predecessor, d.position, d.lag_minutes
				from duty_template_dependency d join duty_template t on t.id = d.template_id
				where t.number = ? order by d.predecessor, d.position
				""")
			.param(template)
			.query((rs, row) -> new TemplateLink(rs.getInt("predecessor"), rs.getInt("position"),
					new Lag(rs.getInt("lag_minutes"))))
			.list();
	}

}
