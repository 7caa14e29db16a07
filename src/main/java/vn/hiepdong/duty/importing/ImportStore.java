package vn.hiepdong.duty.importing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.hiepdong.account.Actor;
import vn.hiepdong.event.EventId;
import vn.hiepdong.platform.Ids;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.table.TableCell;
import vn.hiepdong.platform.table.TableHeader;
import vn.hiepdong.platform.table.TableRow;
import vn.hiepdong.platform.table.Workbook;

/**
 * Keeps imports while they wait for a decision.
 */
@Component
@RequiredArgsConstructor
class ImportStore {

	/** After this time an import that nobody confirmed is forgotten. */
	private static final Duration KEPT = Duration.ofDays(2);

	private static final TypeReference<Map<DutyColumn, Integer>> COLUMNS = new TypeReference<>() {
	};

	private static final TypeReference<Map<String, String>> UNITS = new TypeReference<>() {
	};

	private static final TypeReference<List<TableCell>> CELLS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	private final JsonMapper json;

	private final Clock clock;

	@Transactional
	UUID begin(EventId event, String planName, Actor me) {
		Timestamp now = Timestamp.from(this.clock.instant());
		this.jdbc.sql("delete from duty_import where event_id = ? and made_at < ? and state <> 'CONFIRMED'")
			.params(event.value(), Timestamp.from(this.clock.instant().minus(KEPT)))
			.update();
		UUID id = Ids.next();
		this.jdbc.sql("""
				insert into duty_import (id, event_id, made_by, made_at, plan_name, state, beat_at, rows_read,
					header_row, columns, sure, units)
				values (?, ?, ?, ?, ?, 'READING', ?, 0, 0, '{}', false, '{}')
				""").params(id, event.value(), me.id().value(), now, planName, now).update();
		return id;
	}

	@Transactional
	void append(UUID id, List<TableRow> rows) {
		this.batches.batchUpdate("insert into duty_import_row (import_id, number, cells) values (?, ?, ?::jsonb)",
				rows.stream()
					.map((row) -> new Object[] { id, row.number(), this.json.writeValueAsString(row.cells()) })
					.toList());
		this.jdbc.sql("update duty_import set rows_read = rows_read + ?, beat_at = ? where id = ?")
			.params(rows.size(), Timestamp.from(this.clock.instant()), id)
			.update();
	}

	void read(UUID id, TableHeader<DutyColumn> header, Workbook.@Nullable ReadSheet sheet) {
		this.jdbc.sql("""
				update duty_import set state = 'READ', header_row = :row, columns = :columns::jsonb, sure = :sure,
					sheet = :sheet, other_sheets = array(select jsonb_array_elements_text(:others::jsonb))
				where id = :id
				""")
			.param("row", header.lastRow())
			.param("columns", this.json.writeValueAsString(header.columns()))
			.param("sure", header.sure())
			.param("sheet", (sheet != null) ? sheet.name() : null, Types.VARCHAR)
			.param("others", this.json.writeValueAsString((sheet != null) ? sheet.others() : List.of()))
			.param("id", id)
			.update();
	}

	@Transactional
	void refuse(UUID id, Problem.Invalid problem) {
		forget(id);
		this.jdbc.sql("update duty_import set state = 'REFUSED', problem = ? where id = ?")
			.params(this.json.writeValueAsString(new Refusal(problem.key(), List.of(problem.args()))), id)
			.update();
	}

	void choose(UUID id, int headerRow, Map<DutyColumn, Integer> columns) {
		this.jdbc.sql("update duty_import set header_row = ?, columns = ?::jsonb, sure = true where id = ?")
			.params(headerRow, this.json.writeValueAsString(columns), id)
			.update();
	}

	void chooseUnit(UUID id, String written, String code) {
		this.jdbc.sql("update duty_import set units = units || jsonb_build_object(?::text, ?::text) where id = ?")
			.params(written, code, id)
			.update();
	}

	@Transactional
	void confirmed(UUID id) {
		forget(id);
		this.jdbc.sql("update duty_import set state = 'CONFIRMED' where id = ?").param(id).update();
	}

	Optional<ImportView> find(EventId event, UUID id) {
		return find("", event, id);
	}

	/** The import, locked until the transaction ends, so that it is confirmed once. */
	Optional<ImportView> lock(EventId event, UUID id) {
		return find(" for update", event, id);
	}

	List<TableRow> rows(UUID id, int from, int most) {
		return this.jdbc.sql("""
				select number, cells from duty_import_row where import_id = ? and number > ? order by number limit ?
				""")
			.params(id, from, most)
			.query((rs, row) -> new TableRow(rs.getInt(1), this.json.readValue(rs.getString(2), CELLS)))
			.list();
	}

	List<String> planNames(EventId event) {
		return this.jdbc
			.sql("select distinct plan_name from duty where event_id = ? and plan_name is not null order by 1")
			.param(event.value())
			.query(String.class)
			.list();
	}

	private void forget(UUID id) {
		this.jdbc.sql("delete from duty_import_row where import_id = ?").param(id).update();
		this.jdbc.sql("delete from duty_import_file where import_id = ?").param(id).update();
	}

	private Optional<ImportView> find(String lock, EventId event, UUID id) {
		return this.jdbc.sql("select * from duty_import where event_id = ? and id = ?" + lock)
			.params(event.value(), id)
			.query((rs, row) -> view(rs))
			.optional();
	}

	private ImportView view(ResultSet rs) throws SQLException {
		return new ImportView(rs.getObject("id", UUID.class), rs.getString("plan_name"),
				ImportState.valueOf(rs.getString("state")), rs.getTimestamp("beat_at").toInstant(),
				rs.getInt("rows_read"), problem(rs.getString("problem")), rs.getInt("header_row"),
				this.json.readValue(rs.getString("columns"), COLUMNS), rs.getBoolean("sure"),
				this.json.readValue(rs.getString("units"), UNITS), rs.getString("sheet"),
				List.of((String[]) rs.getArray("other_sheets").getArray()));
	}

	private Problem.@Nullable Invalid problem(@Nullable String kept) {
		if (kept == null) {
			return null;
		}
		Refusal refusal = this.json.readValue(kept, Refusal.class);
		return new Problem.Invalid("file", refusal.key(), refusal.args().toArray());
	}

	/** Why a table could not be read, as it is kept. */
	private record Refusal(String key, List<Object> args) {
	}

}
