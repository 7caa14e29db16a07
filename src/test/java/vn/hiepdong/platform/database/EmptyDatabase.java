package vn.hiepdong.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A database in which nothing was ever stored, for tests that start the application
 * themselves: a schema of its own in the {@link TestDatabase}.
 *
 * @param server the server
 * @param schema the schema's name
 */
public record EmptyDatabase(TestDatabase server, String schema) implements AutoCloseable {

	/**
	 * Makes one.
	 * @return the empty database
	 */
	public static EmptyDatabase make() {
		EmptyDatabase made = new EmptyDatabase(TestDatabase.shared(),
				"empty_" + UUID.randomUUID().toString().replace('-', '_'));
		made.execute("create schema " + made.schema);
		return made;
	}

	/**
	 * What an application is told to start on it.
	 * @return the arguments of its command line
	 */
	public String[] arguments() {
		return new String[] { "--spring.datasource.url=" + url(), "--spring.datasource.username=" + server().username(),
				"--spring.datasource.password=" + server().password() };
	}

	/**
	 * A way to look into it past any application.
	 * @return a client
	 */
	public JdbcClient jdbc() {
		return JdbcClient.create(new DriverManagerDataSource(url(), this.server.username(), this.server.password()));
	}

	/**
	 * Where it is.
	 * @return the address that drivers take
	 */
	public String url() {
		String url = this.server.url();
		return url + (url.contains("?") ? "&" : "?") + "currentSchema=" + this.schema;
	}

	@Override
	public void close() {
		execute("drop schema " + this.schema + " cascade");
	}

	private void execute(String sql) {
		try (Connection connection = DriverManager.getConnection(this.server.url(), this.server.username(),
				this.server.password()); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
