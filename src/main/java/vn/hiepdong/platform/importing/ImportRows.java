package vn.hiepdong.platform.importing;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.hiepdong.platform.table.TableCell;
import vn.hiepdong.platform.table.TableRow;

/**
 * Keeps the rows of imports.
 */
@Component
@RequiredArgsConstructor
class ImportRows {

	/** As many rows as are in memory at once. */
	private static final int FETCHED = 500;

	private static final TypeReference<List<TableCell>> CELLS = new TypeReference<>() {
	};

	private static final String ROWS = """
			select number, case when :converted then coalesce(converted, cells) else cells end
			from table_import_row where import_id = :id order by number
			""";

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	private final JsonMapper json;

	void append(UUID id, List<TableRow> rows) {
		this.batches.batchUpdate("insert into table_import_row (import_id, number, cells) values (?, ?, ?::jsonb)",
				rows.stream().map((row) -> new Object[] { id, row.number(), json(row) }).toList());
	}

	List<TableRow> first(UUID id, boolean converted, int most) {
		return this.jdbc.sql(ROWS + " limit :most")
			.param("id", id)
			.param("converted", converted)
			.param("most", most)
			.query((rs, row) -> row(rs.getInt(1), rs.getString(2)))
			.list();
	}

	/** Needs a transaction, or the driver would fetch all rows at once. */
	void each(UUID id, boolean converted, Consumer<TableRow> rows) {
		try (Stream<TableRow> all = this.jdbc.sql(ROWS)
			.withFetchSize(FETCHED)
			.param("id", id)
			.param("converted", converted)
			.query((rs, row) -> row(rs.getInt(1), rs.getString(2)))
			.stream()) {
			all.forEach(rows);
		}
	}

	void forget(UUID id) {
		this.jdbc.sql("delete from table_import_row where import_id = ?").param(id).update();
	}

	String json(TableRow row) {
		return this.json.writeValueAsString(row.cells());
	}

	TableRow row(int number, String cells) {
		return new TableRow(number, this.json.readValue(cells, CELLS));
	}

}
