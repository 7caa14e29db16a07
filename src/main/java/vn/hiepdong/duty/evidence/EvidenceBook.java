package vn.hiepdong.duty.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hiepdong.duty.DutyCase;
import vn.hiepdong.platform.file.CheckedFile;
import vn.hiepdong.platform.file.FileType;
import vn.hiepdong.platform.file.StoredFile;

/**
 * Which file came with which report. Works inside its caller's transaction.
 */
@Component
@RequiredArgsConstructor
class EvidenceBook {

	private static final String PIECES = """
			select e.number, e.file_name, e.step_id, f.hash, f.type, f.size, t.width, t.height
			from duty_evidence e
				join stored_file f on f.hash = e.file_hash
				left join stored_thumbnail t on t.hash = f.hash
			where e.event_id = ? and e.duty_id = ?
			""";

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	boolean isReported(UUID clientId) {
		return this.jdbc.sql("select exists (select 1 from duty_step where client_id = ?)")
			.param(clientId)
			.query(Boolean.class)
			.single();
	}

	Set<String> hashes(UUID clientId) {
		return this.jdbc.sql("""
				select e.file_hash from duty_evidence e join duty_step s on s.id = e.step_id where s.client_id = ?
				""").param(clientId).query(String.class).set();
	}

	/** The caller holds the duty's lock, so that no two take the same numbers. */
	void add(DutyCase duty, UUID clientId, List<CheckedFile> files) {
		int last = this.jdbc
			.sql("select coalesce(max(number), 0) from duty_evidence where event_id = ? and duty_id = ?")
			.params(duty.event().id().value(), duty.id().value())
			.query(Integer.class)
			.single();
		List<Object[]> lines = new ArrayList<>();
		for (CheckedFile file : files) {
			lines.add(new Object[] { ++last, file.hash(), file.name(), Timestamp.from(duty.now()),
					duty.me().id().value(), clientId });
		}
		this.batches.batchUpdate("""
				insert into duty_evidence (event_id, duty_id, number, step_id, file_hash, file_name, added_at, added_by)
				select s.event_id, s.duty_id, ?, s.id, ?, ?, ?, ? from duty_step s where s.client_id = ?
				""", lines);
	}

	List<EvidenceView> of(DutyCase duty) {
		return this.jdbc.sql(PIECES + "order by e.number")
			.params(duty.event().id().value(), duty.id().value())
			.query(EvidenceBook::view)
			.list();
	}

	Optional<EvidenceView> find(DutyCase duty, int piece) {
		return this.jdbc.sql(PIECES + "and e.number = ?")
			.params(duty.event().id().value(), duty.id().value(), piece)
			.query(EvidenceBook::view)
			.optional();
	}

	private static EvidenceView view(ResultSet row, int index) throws SQLException {
		StoredFile file = new StoredFile(row.getString("hash"), FileType.valueOf(row.getString("type")),
				row.getLong("size"), row.getObject("width", Integer.class), row.getObject("height", Integer.class));
		return new EvidenceView(row.getInt("number"), row.getString("file_name"), file,
				row.getObject("step_id", UUID.class));
	}

}
