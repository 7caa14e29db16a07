package vn.hiepdong.platform.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ImportLeftoversTest {

	@TempDir
	private Path folder;

	@Test
	void what_a_node_that_died_left_behind_goes_and_what_is_being_read_stays() throws IOException {
		Path left = file(BroughtTable.FILE_PREFIX + "1.table", Duration.ofHours(2));
		Path workbook = file(BroughtTable.FILE_PREFIX + "2.xlsx", Duration.ofHours(2));
		Path read = file(BroughtTable.FILE_PREFIX + "3.table", Duration.ofMinutes(2));
		Path foreign = file("other-1.table", Duration.ofHours(2));
		new ImportLeftovers(this.folder).remove();
		assertThat(left).doesNotExist();
		assertThat(workbook).doesNotExist();
		assertThat(read).exists();
		assertThat(foreign).exists();
	}

	private Path file(String name, Duration age) throws IOException {
		Path file = Files.writeString(this.folder.resolve(name), "Lê An;0912345678");
		return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
	}

}
