package vn.hiepdong.platform.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * A file that may be kept, as it will be kept. It waits in a file of its own, which
 * closing removes.
 *
 * @param name its name, 1 to 160 characters, with the ending of what it is
 * @param type what it is; never {@link FileType#WEBP}
 * @param hash the SHA-256 of its bytes, 64 hexadecimal digits
 * @param size the number of its bytes
 * @param content where its bytes wait
 * @param picture what is known of a picture, or {@code null} for documents
 */
public record CheckedFile(String name, FileType type, String hash, long size, Path content,
		@Nullable Picture picture) implements AutoCloseable {

	@Override
	public void close() {
		remove(this.content);
	}

	static void remove(Path file) {
		try {
			Files.deleteIfExists(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
