package vn.hiepdong.platform.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * An application that commits rows until somebody kills it, and says of each that it is
 * committed.
 */
final class WriterUntilKilled {

	private WriterUntilKilled() {
	}

	public static void main(String[] args) throws SQLException {
		EmbeddedDatabase database = EmbeddedDatabase.open(new DataFolder(Path.of(args[0]), 0));
		try (Connection connection = DriverManager.getConnection(database.url(), EmbeddedDatabase.NAME,
				database.password()); Statement statement = connection.createStatement()) {
			statement.execute("create table promise (id int primary key)");
			for (int id = 1;; id++) {
				statement.execute("insert into promise values (" + id + ")");
				System.out.println("committed " + id);
			}
		}
	}

}
