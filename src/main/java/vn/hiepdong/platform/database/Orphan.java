package vn.hiepdong.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import lombok.extern.slf4j.Slf4j;

/**
 * A PostgreSQL server that outlived its application: after {@code kill -9} it runs on and
 * holds the cluster's folder. Whoever calls this owns the {@link FolderLock}, so no
 * living application uses the server.
 */
@Slf4j
final class Orphan {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private Orphan() {
	}

	/**
	 * Stops the orphan, if there is one, and waits until it is gone. Committed work is
	 * written out; other nodes that are connected are not waited for.
	 * @param cluster the cluster's folder
	 */
	static void stop(Path cluster) {
		Path pidFile = cluster.resolve("postmaster.pid");
		if (Files.notExists(pidFile)) {
			return;
		}
		Optional<ProcessHandle> server = serverOf(pidFile);
		if (server.isEmpty()) {
			forget(pidFile);
			return;
		}
		log.warn("PostgreSQL {} outlived its application and holds {}; stopping it", server.get().pid(), cluster);
		interrupt(server.get());
		if (!isGone(server.get())) {
			log.warn("PostgreSQL {} did not stop within {}; killing it, recovery follows", server.get().pid(),
					PATIENCE);
			server.get().destroyForcibly();
			isGone(server.get());
		}
	}

	/**
	 * SIGINT is PostgreSQL's fast shutdown, and Java sends none. SIGTERM, where there is
	 * no shell, would wait for whoever is connected.
	 */
	private static void interrupt(ProcessHandle server) {
		try {
			new ProcessBuilder("sh", "-c", "kill -INT " + server.pid()).start().waitFor();
		}
		catch (IOException ex) {
			server.destroy();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** The process of the pid file, unless that number now belongs to something else. */
	private static Optional<ProcessHandle> serverOf(Path pidFile) {
		try {
			List<String> lines = Files.readAllLines(pidFile);
			String owner = Files.getOwner(pidFile).getName();
			return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
				.filter(ProcessHandle::isAlive)
				.filter((process) -> isServer(process.pid(), process.info(), owner));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (IndexOutOfBoundsException | NumberFormatException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Whether a living process is the server that wrote the pid file. After a restart of
	 * the machine the number may be anybody's, so another user's process is none; one of
	 * the same user that hides its program may be the server, and starting a second one
	 * beside it would destroy the cluster.
	 * @throws DatabaseNotStarted if that cannot be told
	 */
	static boolean isServer(long pid, ProcessHandle.Info process, String owner) {
		if (process.user().filter((user) -> !user.equals(owner)).isPresent()) {
			return false;
		}
		return process.command()
			.map(Orphan::isPostgres)
			.orElseThrow(() -> new DatabaseNotStarted(
					"Process " + pid
							+ " may be the PostgreSQL of an application that was killed; its program is hidden.",
					"If it is, stop it with \"kill " + pid
							+ "\"; if not, delete postmaster.pid in the folder postgres of the data folder. Then start again."));
	}

	private static boolean isPostgres(String command) {
		return Path.of(command).getFileName().toString().startsWith("postgres");
	}

	/**
	 * PostgreSQL refuses to start while the number in the file is alive, even if it is
	 * another program's by now.
	 */
	private static void forget(Path pidFile) {
		try {
			Files.delete(pidFile);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean isGone(ProcessHandle process) {
		try {
			process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
			return true;
		}
		catch (TimeoutException | ExecutionException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
