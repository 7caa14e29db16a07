package vn.hiepdong.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;

/**
 * Says that this application owns the data folder. The operating system gives it back
 * when the process ends, however it ends, so a lock that is held is a living application
 * and never an orphan.
 */
final class FolderLock implements AutoCloseable {

	private final FileChannel channel;

	private FolderLock(FileChannel channel) {
		this.channel = channel;
	}

	static FolderLock take(DataFolder data) {
		try {
			FileChannel channel = FileChannel.open(data.file("lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			if (lock(channel) == null) {
				channel.close();
				throw new DatabaseNotStarted(
						"Another Hiệp Đồng is running on the data folder " + data.folder() + ". It was left unharmed.",
						"Use that one, stop it first, or give this one a folder of its own with --hiepdong.data.folder=...");
			}
			return new FolderLock(channel);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot lock the data folder " + data.folder(), ex);
		}
	}

	private static @Nullable FileLock lock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
	}

	@Override
	public void close() {
		try {
			this.channel.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
