package vn.hiepdong.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

import lombok.extern.slf4j.Slf4j;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The one PostgreSQL of a process that runs tests: a container where a Docker engine
 * answers, else the server that comes along, in a folder that is thrown away. Every
 * Spring test uses it without saying so, see {@link TestDatabaseCustomizer}.
 *
 * @param url the JDBC address
 * @param username the user
 * @param password the user's password
 */
@Slf4j
public record TestDatabase(String url, String username, String password) {

	/** The password of every account of the demonstration in tests. */
	public static final String DEMO_PASSWORD = "một câu chỉ dùng để thử";

	/**
	 * The database, started on the first call and stopped with the JVM.
	 * @return where it is
	 */
	public static TestDatabase shared() {
		return Shared.DATABASE;
	}

	private static TestDatabase start() {
		TestDatabase database = DockerClientFactory.instance().isDockerAvailable() ? inContainer() : embedded();
		database.waitForNoDisk();
		return database;
	}

	/** What tests store is thrown away, so no commit waits until it is safe. */
	private void waitForNoDisk() {
		try (Connection connection = DriverManager.getConnection(this.url, this.username, this.password);
				Statement statement = connection.createStatement()) {
			statement.execute("alter role current_user set synchronous_commit = off");
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@SuppressWarnings("resource")
	private static TestDatabase inContainer() {
		PostgreSQLContainer container = new PostgreSQLContainer("postgres:18-alpine");
		container.start();
		log.info("Test database: PostgreSQL in a container, {}", container.getJdbcUrl());
		return new TestDatabase(container.getJdbcUrl(), container.getUsername(), container.getPassword());
	}

	private static TestDatabase embedded() {
		try {
			Path folder = Files.createTempDirectory("hiepdong-test");
			EmbeddedDatabase database = EmbeddedDatabase.open(new DataFolder(folder, 0));
			// After the applications of the tests, each of which would wait for it in
			// vain.
			SpringApplication.getShutdownHandlers().add(() -> {
				database.close();
				FileSystemUtils.deleteRecursively(folder.toFile());
			});
			log.info("Test database: no Docker engine answers, so PostgreSQL of its own, {}", database.url());
			return new TestDatabase(database.url(), EmbeddedDatabase.NAME, database.password());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static final class Shared {

		static final TestDatabase DATABASE = start();

	}

}
