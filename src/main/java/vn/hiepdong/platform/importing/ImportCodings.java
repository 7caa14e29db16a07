package vn.hiepdong.platform.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.platform.text.LegacyVote;

/**
 * Keeps rows with text from before Unicode twice, until somebody decides how they are
 * read.
 */
@Component
@RequiredArgsConstructor
class ImportCodings {

	private static final int BATCH = 250;

	private static final int SAMPLE = 20;

	private final ImportRows rows;

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	/**
	 * Judges the rows of an import once all are read.
	 */
	@Transactional
	void settle(UUID id, LegacyVote vote) {
		List<CodedRow> waiting = new ArrayList<>();
		int[] count = { 0 };
		this.rows.each(id, false, (row) -> {
			CodedRow coded = CodedRow.of(row, vote);
			if (coded.isTelling()) {
				count[0] += coded.count();
				waiting.add(coded);
				if (waiting.size() == BATCH) {
					keep(id, waiting);
				}
			}
		});
		keep(id, waiting);
		if (count[0] > 0) {
			this.jdbc.sql("update table_import set coding = ?, coded_cells = ?, converting = null where id = ?")
				.params(vote.coding().orElseThrow().name(), count[0], id)
				.update();
		}
	}

	void decide(UUID id, boolean converting) {
		this.jdbc.sql("update table_import set converting = ? where id = ?").params(converting, id).update();
	}

	/** The first cells that hold such text. */
	List<ConvertedCell> sample(UUID id) {
		return this.jdbc.sql("""
				select number, cells, converted from table_import_row
				where import_id = ? and converted is not null order by number limit ?
				""")
			.params(id, SAMPLE)
			.query((rs, row) -> CodedRow
				.cells(this.rows.row(rs.getInt(1), rs.getString(2)), this.rows.row(rs.getInt(1), rs.getString(3)))
				.toList())
			.stream()
			.flatMap(List::stream)
			.limit(SAMPLE)
			.toList();
	}

	private void keep(UUID id, List<CodedRow> coded) {
		this.batches.batchUpdate(
				"update table_import_row set cells = ?::jsonb, converted = ?::jsonb where import_id = ? and number = ?",
				coded.stream()
					.map((row) -> new Object[] { this.rows.json(row.plain()),
							(row.count() > 0) ? this.rows.json(row.converted()) : null, id, row.plain().number() })
					.toList());
		coded.clear();
	}

}
