package vn.hiepdong.platform.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.file.Picture.Thumbnail;

/**
 * Keeps files in the database by the hash of their bytes: the same bytes are kept once.
 * Who may bring or see a file is decided by the room that refers to it.
 */
@Service
@RequiredArgsConstructor
public class FileStore {

	private final JdbcTemplate statements;

	private final JdbcClient jdbc;

	private final Clock clock;

	/**
	 * Keeps files, each unless it is kept already. Works inside its caller's transaction.
	 * @param files the files
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void keep(List<CheckedFile> files) {
		// In one order, so that two who bring the same files do not wait for each other.
		files.stream().sorted(Comparator.comparing(CheckedFile::hash)).forEach(this::keep);
	}

	/**
	 * The bytes of a file that is kept.
	 * @param file the file
	 * @return its bytes, fetched while they are read
	 */
	public Resource content(StoredFile file) {
		return new StoredContent(this.jdbc, file.hash(), file.size());
	}

	/**
	 * The small copy of a picture that is kept.
	 * @param file the picture
	 * @return the copy
	 * @throws Problem.NotFound if it is no picture
	 */
	public StoredThumbnail thumbnail(StoredFile file) {
		return this.jdbc.sql("select type, content from stored_thumbnail where hash = ?")
			.param(file.hash())
			.query((rs, row) -> new StoredThumbnail(FileType.valueOf(rs.getString(1)), rs.getBytes(2)))
			.optional()
			.orElseThrow(() -> new Problem.NotFound("file.problem.no-thumbnail"));
	}

	private void keep(CheckedFile file) {
		Picture picture = file.picture();
		try (InputStream content = Files.newInputStream(file.content())) {
			this.statements.update("""
					insert into stored_file (hash, type, size, width, height, content, stored_at)
					values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
					""", (row) -> {
				row.setString(1, file.hash());
				row.setString(2, file.type().name());
				row.setLong(3, file.size());
				row.setObject(4, (picture != null) ? picture.width() : null, Types.INTEGER);
				row.setObject(5, (picture != null) ? picture.height() : null, Types.INTEGER);
				row.setBinaryStream(6, content, file.size());
				row.setTimestamp(7, Timestamp.from(this.clock.instant()));
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		if (picture != null) {
			keep(file.hash(), picture.thumbnail());
		}
	}

	private void keep(String hash, Thumbnail thumbnail) {
		this.jdbc.sql("""
				insert into stored_thumbnail (hash, type, width, height, content) values (?, ?, ?, ?, ?)
				on conflict do nothing
				""")
			.params(hash, thumbnail.type().name(), thumbnail.width(), thumbnail.height(), thumbnail.content())
			.update();
	}

}
