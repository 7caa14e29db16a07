package vn.hiepdong.platform.importing;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

import lombok.extern.slf4j.Slf4j;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Removes the uploaded files of a node that died while it read them: people's phones and
 * identity numbers stand in them. Each node that runs jobs looks after its own machine.
 */
@Slf4j
@Component
class ImportLeftovers {

	/** Longer than a full queue of the largest files takes. */
	private static final Duration LONGEST_READING = Duration.ofHours(1);

	private final Path folder;

	ImportLeftovers() {
		this(Path.of(System.getProperty("java.io.tmpdir")));
	}

	ImportLeftovers(Path folder) {
		this.folder = folder;
	}

	@Scheduled(fixedRateString = "PT15M")
	void remove() {
		Instant old = Instant.now().minus(LONGEST_READING);
		try (DirectoryStream<Path> files = Files.newDirectoryStream(this.folder, BroughtTable.FILE_PREFIX + "*")) {
			for (Path file : files) {
				if (Files.getLastModifiedTime(file).toInstant().isBefore(old)) {
					ImportReader.remove(file);
				}
			}
		}
		catch (IOException ex) {
			log.warn("Uploaded files that were left behind could not be looked for", ex);
		}
	}

}
