package vn.hiepdong.platform.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps workbooks of several sheets while their imports wait for a decision, so that
 * another sheet can be read.
 */
@Component
@RequiredArgsConstructor
class ImportFiles {

	private final JdbcClient jdbc;

	private final Clock clock;

	void keep(UUID id, Path file) {
		try {
			this.jdbc.sql("insert into table_import_file (import_id, content) values (?, ?)")
				.params(id, Files.readAllBytes(file))
				.update();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Makes an import that was read one that is being read again.
	 * @return its workbook; empty if it is being read already, is over or has none
	 */
	@Transactional
	Optional<byte[]> again(UUID id) {
		Optional<byte[]> workbook = this.jdbc.sql("""
				select f.content from table_import i join table_import_file f on f.import_id = i.id
				where i.id = ? and i.state = 'READ' for update of i
				""").param(id).query((rs, row) -> rs.getBytes(1)).optional();
		if (workbook.isPresent()) {
			this.jdbc.sql("delete from table_import_row where import_id = ?").param(id).update();
			this.jdbc.sql(
					"update table_import set state = 'READING', rows_read = 0, beat_at = ?, coding = null, coded_cells = 0, converting = null where id = ?")
				.params(Timestamp.from(this.clock.instant()), id)
				.update();
		}
		return workbook;
	}

}
