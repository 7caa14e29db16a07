package vn.hiepdong.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where this installation keeps its own files: the database that comes along, and
 * secrets.
 *
 * @param folder the folder, made when first needed; relative to the working directory
 * @param port the port of the database that comes along; 0 takes a free one
 */
@ConfigurationProperties("hiepdong.data")
public record DataFolder(@DefaultValue("data") Path folder, @DefaultValue("0") int port) {

	public DataFolder {
		folder = folder.toAbsolutePath().normalize();
		if (port < 0 || port > 65535) {
			throw new IllegalArgumentException("hiepdong.data.port must be from 0 to 65535");
		}
	}

	/**
	 * A file or folder in it. The data folder itself is made, for its owner only, if it
	 * does not exist.
	 * @param name the name
	 * @return the path
	 */
	public Path file(String name) {
		try {
			if (Files.notExists(this.folder)) {
				Files.createDirectories(this.folder, ownerOnly(this.folder, "rwx------"));
			}
			return this.folder.resolve(name);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot make the data folder " + this.folder, ex);
		}
	}

	/**
	 * Keeps a secret in a file that only its owner may read. A file that exists is
	 * replaced.
	 * @param name the file's name
	 * @param content what to keep
	 * @return the file
	 */
	public Path keep(String name, String content) {
		Path file = file(name);
		try {
			Files.deleteIfExists(file);
			Files.createFile(file, ownerOnly(file, "rw-------"));
			return Files.writeString(file, content, StandardOpenOption.SYNC, StandardOpenOption.WRITE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot write " + file, ex);
		}
	}

	/**
	 * Given at creation, so that no moment is left in which others may open it.
	 */
	private static FileAttribute<?>[] ownerOnly(Path path, String permissions) {
		return path.getFileSystem().supportedFileAttributeViews().contains("posix")
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)) }
				: new FileAttribute<?>[0];
	}

}
