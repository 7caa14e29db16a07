package vn.hiepdong.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Says that this application owns the data folder. The operating system gives it back
 * when the process ends, however it ends, so a lock that is held is a living application
 * and never an orphan.
 */
final class FolderLock implements AutoCloseable {

	/**
	 * The lock files that this very process holds. Closing any channel of such a file
	 * would give the system's lock back, so it must not even be opened again.
	 */
	private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

	private final Path file;

	private final FileChannel channel;

	private FolderLock(Path file, FileChannel channel) {
		this.file = file;
		this.channel = channel;
	}

	static FolderLock take(DataFolder data) {
		Path file = data.file("lock").toAbsolutePath().normalize();
		if (!HELD.add(file)) {
			throw taken(data);
		}
		try {
			FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			if (channel.tryLock() == null) {
				channel.close();
				HELD.remove(file);
				throw taken(data);
			}
			return new FolderLock(file, channel);
		}
		catch (IOException ex) {
			HELD.remove(file);
			throw new UncheckedIOException("Cannot lock the data folder " + data.folder(), ex);
		}
	}

	private static DatabaseNotStarted taken(DataFolder data) {
		return new DatabaseNotStarted(
				"Another Hiệp Đồng is running on the data folder " + data.folder() + ". It was left unharmed.",
				"Use that one, stop it first, or give this one a folder of its own with --hiepdong.data.folder=...");
	}

	@Override
	public void close() {
		try {
			this.channel.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			HELD.remove(this.file);
		}
	}

}
