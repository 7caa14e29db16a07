package vn.hiepdong.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The PostgreSQL that comes along, as durable as in earnest, for as long as a measurement
 * runs. One cluster holds several databases.
 */
public final class BenchDatabase implements AutoCloseable {

	private final EmbeddedDatabase server;

	private final Path folder;

	private BenchDatabase(EmbeddedDatabase server, Path folder) {
		this.server = server;
		this.folder = folder;
		// Also where the measurement is interrupted; closing twice does no harm.
		Runtime.getRuntime().addShutdownHook(new Thread(this::close));
	}

	/**
	 * Starts it.
	 * @param folder where it keeps its data
	 * @return the running database
	 */
	public static BenchDatabase open(Path folder) {
		return new BenchDatabase(EmbeddedDatabase.open(new DataFolder(folder, 0)), folder);
	}

	/**
	 * The name of the database that is there from the beginning, and of the user who owns
	 * what the application makes.
	 * @return the name
	 */
	public String name() {
		return EmbeddedDatabase.NAME;
	}

	/**
	 * Where a database is.
	 * @param database its name
	 * @return the JDBC address
	 */
	public String url(String database) {
		String first = this.server.url();
		return first.substring(0, first.lastIndexOf('/') + 1) + database;
	}

	/**
	 * The password of the application's user.
	 * @return the password
	 */
	public String password() {
		return this.server.password();
	}

	/**
	 * A connection of the superuser.
	 * @param database the name of the database
	 * @return the connection, to be closed by the caller
	 * @throws SQLException if there is no such database
	 */
	public Connection connect(String database) throws SQLException {
		return DriverManager.getConnection(url(database), "postgres", read("postgres-superuser.secret"));
	}

	/**
	 * The server's process, whose children serve the connections.
	 * @return the process
	 */
	public ProcessHandle process() {
		String number = read("postgres/postmaster.pid").lines().findFirst().orElseThrow();
		return ProcessHandle.of(Long.parseLong(number.strip())).orElseThrow();
	}

	@Override
	public synchronized void close() {
		this.server.close();
	}

	private String read(String file) {
		try {
			return Files.readString(this.folder.resolve(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
