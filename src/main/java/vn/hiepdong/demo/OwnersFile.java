package vn.hiepdong.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * A file that nobody but its owner may read, from the moment it exists. Where the file
 * system knows no such permissions (Windows), those of the folder hold.
 *
 * @param path where it lies
 */
record OwnersFile(Path path) {

	void write(String text) {
		try {
			Files.createDirectories(this.path.toAbsolutePath().getParent());
			// A file left by an earlier, emptied database might be readable by others.
			Files.deleteIfExists(this.path);
			try (WritableByteChannel file = Files.newByteChannel(this.path,
					Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly())) {
				Channels.newOutputStream(file).write(text.getBytes(StandardCharsets.UTF_8));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot write " + this.path, ex);
		}
	}

	void delete() {
		try {
			Files.deleteIfExists(this.path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot delete " + this.path, ex);
		}
	}

	private FileAttribute<?>[] ownerOnly() {
		return this.path.getFileSystem().supportedFileAttributeViews().contains("posix")
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
	}

}
