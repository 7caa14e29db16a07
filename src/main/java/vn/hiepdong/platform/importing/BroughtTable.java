package vn.hiepdong.platform.importing;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * A table that somebody brings.
 *
 * @param name its name, 1 to 120 characters
 * @param file the file, which is removed once it is read, or {@code null}
 * @param text where there is no file, the text that was pasted
 */
public record BroughtTable(String name, @Nullable Path file, String text) {

	/** How the names of files begin that are kept until they are read. */
	public static final String FILE_PREFIX = "hiepdong-import-";

}
