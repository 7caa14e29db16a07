package vn.hiepdong.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import lombok.extern.slf4j.Slf4j;
import org.springframework.util.FileSystemUtils;

/**
 * A real PostgreSQL server from the class path, its cluster kept in the data folder. The
 * library that starts it is made for tests: it turns durability off and trusts every
 * local user. Both are set right here.
 */
@Slf4j
final class EmbeddedDatabase implements AutoCloseable {

	static final String NAME = "hiepdong";

	/**
	 * Recovery after a power cut may take minutes; the library's 10 seconds would give up
	 * on a healthy cluster.
	 */
	private static final Duration START_WAIT = Duration.ofMinutes(2);

	private final FolderLock lock;

	private final EmbeddedPostgres server;

	private final String password;

	private EmbeddedDatabase(FolderLock lock, EmbeddedPostgres server, String password) {
		this.lock = lock;
		this.server = server;
		this.password = password;
	}

	/**
	 * Starts the server, or takes over the cluster that an application left when it was
	 * killed.
	 * @param data where the cluster is kept
	 * @return the running database
	 * @throws DatabaseNotStarted if another application uses the folder, or this system
	 * does not let the server start
	 */
	static EmbeddedDatabase open(DataFolder data) {
		FolderLock lock = FolderLock.take(data);
		try {
			RootCheck.pass();
			Path cluster = data.file("postgres");
			Orphan.stop(cluster);
			return start(data, cluster, lock);
		}
		catch (IOException | SQLException ex) {
			lock.close();
			throw new DatabaseNotStarted("PostgreSQL did not start in " + data.folder() + ": " + ex.getMessage(),
					"Read what PostgreSQL itself says in the lines above. If the folder is damaged, restore it from a backup.");
		}
		catch (RuntimeException ex) {
			lock.close();
			throw ex;
		}
	}

	private static EmbeddedDatabase start(DataFolder data, Path cluster, FolderLock lock)
			throws IOException, SQLException {
		boolean first = discardHalfMade(data, cluster);
		String superPassword = secret(data, "postgres-superuser.secret");
		String password = secret(data, "postgres-application.secret");
		EmbeddedPostgres server = EmbeddedPostgres.builder()
			.setDataDirectory(cluster)
			.setOverrideWorkingDirectory(data.file("postgres-binaries").toFile())
			.setCleanDataDirectory(false)
			.setRegisterShutdownHook(false)
			.setPGStartupWait(START_WAIT)
			.setPort(data.port())
			.setServerConfig("fsync", "on")
			.setServerConfig("synchronous_commit", "on")
			.setServerConfig("full_page_writes", "on")
			.setServerConfig("listen_addresses", "127.0.0.1")
			.setServerConfig("unix_socket_directories", "''")
			.setServerConfig("timezone", "UTC")
			.setLocaleConfig("auth-local", "scram-sha-256")
			.setLocaleConfig("auth-host", "scram-sha-256")
			.setLocaleConfig("pwfile", data.file("postgres-superuser.secret").toString())
			.setLocaleConfig("locale", "C.UTF-8")
			.setLocaleConfig("locale-provider", "builtin")
			.setLocaleConfig("builtin-locale", "C.UTF-8")
			.setConnectConfig("password", superPassword)
			.start();
		EmbeddedDatabase database = new EmbeddedDatabase(lock, server, password);
		try {
			database.prepare();
		}
		catch (SQLException ex) {
			server.close();
			throw ex;
		}
		if (first) {
			Files.delete(data.file("postgres-unfinished"));
		}
		log.info("Database: PostgreSQL of its own in {} on port {}", cluster, server.getPort());
		return database;
	}

	/**
	 * Whoever was interrupted while the cluster was first made stored nothing in it yet,
	 * so it is made anew.
	 */
	private static boolean discardHalfMade(DataFolder data, Path cluster) throws IOException {
		Path unfinished = data.file("postgres-unfinished");
		if (Files.exists(unfinished)) {
			FileSystemUtils.deleteRecursively(cluster);
		}
		if (Files.exists(cluster)) {
			return false;
		}
		if (Files.notExists(unfinished)) {
			Files.createFile(unfinished);
		}
		return true;
	}

	private static String secret(DataFolder data, String name) throws IOException {
		Path file = data.file(name);
		if (Files.notExists(file) || Files.size(file) == 0) {
			byte[] random = new byte[24];
			new SecureRandom().nextBytes(random);
			data.keep(name, HexFormat.of().formatHex(random));
		}
		return Files.readString(file);
	}

	/** The application owns its database but is no superuser. */
	private void prepare() throws SQLException {
		try (Connection connection = this.server.getPostgresDatabase().getConnection();
				Statement statement = connection.createStatement()) {
			if (!exists(statement, "select 1 from pg_roles where rolname = '" + NAME + "'")) {
				statement.execute("create role " + NAME + " login password '" + this.password + "'");
			}
			if (!exists(statement, "select 1 from pg_database where datname = '" + NAME + "'")) {
				statement.execute("create database " + NAME + " owner " + NAME);
			}
		}
	}

	private static boolean exists(Statement statement, String query) throws SQLException {
		try (ResultSet rows = statement.executeQuery(query)) {
			return rows.next();
		}
	}

	String url() {
		return "jdbc:postgresql://127.0.0.1:" + this.server.getPort() + "/" + NAME;
	}

	String password() {
		return this.password;
	}

	/** Shuts the server down, fast mode, and gives the folder back. */
	@Override
	public void close() {
		try {
			this.server.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			this.lock.close();
		}
	}

}
