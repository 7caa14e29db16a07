package vn.hiepdong.duty.copying;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hiepdong.account.Actor;
import vn.hiepdong.duty.Area;
import vn.hiepdong.duty.Criticality;
import vn.hiepdong.duty.OpenBook;
import vn.hiepdong.event.Phase;
import vn.hiepdong.platform.Ids;

/**
 * Keeps templates.
 */
@Component
@RequiredArgsConstructor
class TemplateStore {

	private static final String VIEW = """
			select t.number, t.name, t.made_from, t.made_by_name, t.made_at,
				(select count(*) from duty_template_line l where l.template_id = t.id) as duties
			from duty_template t\s""";

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	List<TemplateView> all() {
		return this.jdbc.sql(VIEW + "order by t.name collate \"vi-x-icu\"").query(TemplateStore::view).list();
	}

	Optional<TemplateView> find(int number) {
		return this.jdbc.sql(VIEW + "where t.number = ?").param(number).query(TemplateStore::view).optional();
	}

	Optional<TemplateView> find(UUID clientId) {
		return this.jdbc.sql(VIEW + "where t.client_id = ?").param(clientId).query(TemplateStore::view).optional();
	}

	boolean has(String name) {
		return this.jdbc.sql("select exists (select 1 from duty_template where lower(name) = lower(?))")
			.param(name)
			.query(Boolean.class)
			.single();
	}

	/** Saves a template; gives its number. */
	int save(String name, List<PlanLine> lines, UUID clientId, OpenBook from, Actor me) {
		UUID id = Ids.next();
		int number = this.jdbc.sql("""
				insert into duty_template (id, name, made_from, made_by, made_by_name, made_at, client_id)
				values (?, ?, ?, ?, ?, ?, ?) returning number
				""")
			.params(id, name, from.event().name(), me.id().value(), me.name(), Timestamp.from(from.now()), clientId)
			.query(Integer.class)
			.single();
		List<Object[]> rows = new ArrayList<>();
		for (PlanLine line : lines) {
			rows.add(new Object[] { id, rows.size(), line.parent(), line.title(), line.description(),
					line.area().name(), line.phase().name(), line.anchor().name(), line.start().days(),
					line.start().minutes(), line.due().days(), line.due().minutes(), line.place(), line.weight(),
					line.criticality().name(), line.criteria(), line.lead(), String.join(" ", line.cooperating()) });
		}
		this.batches.batchUpdate("""
				insert into duty_template_line (template_id, position, parent, title, description, area, phase, anchor,
					start_days, start_minutes, due_days, due_minutes, place, weight, criticality, criteria, lead_unit,
					cooperating)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, string_to_array(?, ' '))
				""", rows);
		return number;
	}

	List<PlanLine> lines(int number) {
		return this.jdbc.sql("""
				select l.* from duty_template_line l join duty_template t on t.id = l.template_id
				where t.number = ? order by l.position
				""").param(number).query(TemplateStore::line).list();
	}

	boolean delete(int number) {
		return this.jdbc.sql("delete from duty_template where number = ?").param(number).update() == 1;
	}

	private static TemplateView view(ResultSet rs, int row) throws SQLException {
		return new TemplateView(rs.getInt("number"), rs.getString("name"), rs.getInt("duties"),
				rs.getString("made_from"), rs.getString("made_by_name"), rs.getTimestamp("made_at").toInstant());
	}

	private static PlanLine line(ResultSet rs, int row) throws SQLException {
		return new PlanLine(null, rs.getObject("parent", Integer.class), false, rs.getString("title"),
				rs.getString("description"), Area.valueOf(rs.getString("area")), Phase.valueOf(rs.getString("phase")),
				Phase.valueOf(rs.getString("anchor")),
				new Distance(rs.getInt("start_days"), rs.getInt("start_minutes")),
				new Distance(rs.getInt("due_days"), rs.getInt("due_minutes")), rs.getString("place"),
				rs.getInt("weight"), Criticality.valueOf(rs.getString("criticality")), rs.getString("criteria"),
				rs.getString("lead_unit"), List.of((String[]) rs.getArray("cooperating").getArray()));
	}

}
