package vn.hiepdong.platform.importing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.hiepdong.platform.Ids;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.table.TableColumn;
import vn.hiepdong.platform.table.TableHeader;
import vn.hiepdong.platform.table.TableRow;
import vn.hiepdong.platform.table.Workbook;
import vn.hiepdong.platform.text.LegacyCoding;

/**
 * Keeps imports while they wait for a decision.
 */
@Component
@RequiredArgsConstructor
class ImportStore {

	/** After this time an import that nobody confirmed is forgotten. */
	private static final Duration KEPT = Duration.ofDays(2);

	private static final TypeReference<Map<String, Integer>> COLUMNS = new TypeReference<>() {
	};

	private static final TypeReference<Map<String, String>> CHOICES = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final ImportRows rows;

	private final JsonMapper json;

	private final Clock clock;

	@Transactional
	UUID begin(String kind, UUID event, String name, UUID by) {
		Timestamp now = Timestamp.from(this.clock.instant());
		UUID id = Ids.next();
		this.jdbc.sql("""
				insert into table_import (id, kind, event_id, made_by, made_at, name, state, beat_at, rows_read,
					header_row, columns, sure, choices, coded_cells)
				values (?, ?, ?, ?, ?, ?, 'READING', ?, 0, 0, '{}', false, '{}', 0)
				""").params(id, kind, event, by, now, name, now).update();
		return id;
	}

	@Transactional
	void append(UUID id, List<TableRow> rows) {
		this.rows.append(id, rows);
		this.jdbc.sql("update table_import set rows_read = rows_read + ?, beat_at = ? where id = ?")
			.params(rows.size(), Timestamp.from(this.clock.instant()), id)
			.update();
	}

	void read(UUID id, TableHeader<?> header, Workbook.@Nullable ReadSheet sheet) {
		this.jdbc.sql("""
				update table_import set state = 'READ', header_row = :row, columns = :columns::jsonb, sure = :sure,
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
		this.jdbc.sql("update table_import set state = 'REFUSED', problem = ? where id = ?")
			.params(this.json.writeValueAsString(new Refusal(problem.key(), List.of(problem.args()))), id)
			.update();
	}

	void choose(UUID id, int headerRow, Map<?, Integer> columns) {
		this.jdbc.sql("update table_import set header_row = ?, columns = ?::jsonb, sure = true where id = ?")
			.params(headerRow, this.json.writeValueAsString(columns), id)
			.update();
	}

	void choose(UUID id, Map<String, String> choices) {
		this.jdbc.sql("update table_import set choices = choices || ?::jsonb where id = ?")
			.params(this.json.writeValueAsString(choices), id)
			.update();
	}

	@Transactional
	void confirmed(UUID id) {
		forget(id);
		this.jdbc.sql("update table_import set state = 'CONFIRMED' where id = ?").param(id).update();
	}

	<C extends Enum<C> & TableColumn> Optional<ImportView<C>> find(ImportMapping<C> mapping, UUID event, UUID id) {
		return find("", mapping, event, id);
	}

	/** The import, locked until the transaction ends, so that it is confirmed once. */
	<C extends Enum<C> & TableColumn> Optional<ImportView<C>> lock(ImportMapping<C> mapping, UUID event, UUID id) {
		return find(" for update", mapping, event, id);
	}

	void forgetStale() {
		this.jdbc.sql("delete from table_import where made_at < ? and state <> 'CONFIRMED'")
			.param(Timestamp.from(this.clock.instant().minus(KEPT)))
			.update();
	}

	int rowsKept(String kind, UUID event) {
		return this.jdbc.sql("""
				select count(*) from table_import_row r join table_import i on i.id = r.import_id
				where i.kind = ? and i.event_id = ? and r.number > i.header_row
				""").params(kind, event).query(Integer.class).single();
	}

	void forget(String kind, UUID event) {
		this.jdbc.sql("delete from table_import where kind = ? and event_id = ?").params(kind, event).update();
	}

	private void forget(UUID id) {
		this.rows.forget(id);
		this.jdbc.sql("delete from table_import_file where import_id = ?").param(id).update();
	}

	private <C extends Enum<C> & TableColumn> Optional<ImportView<C>> find(String lock, ImportMapping<C> mapping,
			UUID event, UUID id) {
		return this.jdbc.sql("select * from table_import where kind = ? and event_id = ? and id = ?" + lock)
			.params(mapping.kind(), event, id)
			.query((rs, row) -> view(rs, mapping))
			.optional();
	}

	private <C extends Enum<C> & TableColumn> ImportView<C> view(ResultSet rs, ImportMapping<C> mapping)
			throws SQLException {
		Map<C, Integer> columns = new EnumMap<>(mapping.type());
		this.json.readValue(rs.getString("columns"), COLUMNS)
			.forEach((name, at) -> columns.put(Enum.valueOf(mapping.type(), name), at));
		return new ImportView<>(rs.getObject("id", UUID.class), rs.getString("name"),
				ImportState.valueOf(rs.getString("state")), rs.getTimestamp("beat_at").toInstant(),
				rs.getInt("rows_read"), problem(rs.getString("problem")), rs.getInt("header_row"), columns,
				rs.getBoolean("sure"), this.json.readValue(rs.getString("choices"), CHOICES), rs.getString("sheet"),
				List.of((String[]) rs.getArray("other_sheets").getArray()), legacy(rs));
	}

	private static @Nullable LegacyCells legacy(ResultSet rs) throws SQLException {
		String coding = rs.getString("coding");
		return (coding == null) ? null : new LegacyCells(LegacyCoding.valueOf(coding), rs.getInt("coded_cells"),
				rs.getObject("converting", Boolean.class));
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
