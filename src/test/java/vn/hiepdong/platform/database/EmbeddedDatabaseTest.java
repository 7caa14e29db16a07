package vn.hiepdong.platform.database;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EmbeddedDatabaseTest {

	/** One for all tests that leave it as it is. */
	private static EmbeddedDatabase running;

	@TempDir
	static Path home;

	@TempDir
	Path folder;

	@BeforeAll
	static void open() {
		running = open(home);
	}

	@AfterAll
	static void close() {
		running.close();
	}

	@Test
	void it_is_as_durable_and_as_closed_as_a_real_server() throws SQLException {
		assertThat(ask(running, "show fsync")).isEqualTo("on");
		assertThat(ask(running, "show synchronous_commit")).isEqualTo("on");
		assertThat(ask(running, "show full_page_writes")).isEqualTo("on");
		assertThat(ask(running, "show listen_addresses")).isEqualTo("127.0.0.1");
		assertThat(ask(running, "show server_encoding")).isEqualTo("UTF8");
		assertThat(ask(running, "show server_version")).startsWith("18.");
	}

	@Test
	void it_knows_the_vietnamese_order() throws SQLException {
		assertThat(ask(running, """
				select string_agg(word, ' ' order by word collate "vi-x-icu")
				from unnest(string_to_array('đa da mạ má mã mả mà ma ân ăn an', ' ')) word
				""")).isEqualTo("an ăn ân da đa ma mà mả mã má mạ");
	}

	@Test
	void nobody_gets_in_without_the_password() {
		for (String user : List.of("postgres", EmbeddedDatabase.NAME)) {
			for (String password : List.of("", "wrong")) {
				assertThatExceptionOfType(SQLException.class)
					.isThrownBy(() -> DriverManager.getConnection(running.url(), user, password).close());
			}
		}
	}

	@Test
	void the_application_is_no_superuser() throws SQLException {
		assertThat(ask(running, "select rolsuper::text from pg_roles where rolname = current_user")).isEqualTo("false");
	}

	@Test
	void its_secrets_are_readable_by_their_owner_only() throws Exception {
		for (String secret : List.of("postgres-superuser.secret", "postgres-application.secret")) {
			assertThat(Files.getPosixFilePermissions(home.resolve("data").resolve(secret)))
				.isEqualTo(PosixFilePermissions.fromString("rw-------"));
		}
		assertThat(Files.getPosixFilePermissions(home.resolve("data")))
			.isEqualTo(PosixFilePermissions.fromString("rwx------"));
	}

	@Test
	void a_second_application_on_the_same_folder_is_refused_and_the_first_is_unharmed() throws Exception {
		assertThatExceptionOfType(DatabaseNotStarted.class).isThrownBy(() -> open(home))
			.withMessageContaining("Another Hiệp Đồng is running");
		assertThat(ask(running, "select 'unharmed'")).isEqualTo("unharmed");
		assertThat(writer(home).waitFor()).as("the folder is still locked against other processes").isNotZero();
	}

	@Test
	void a_second_application_in_another_process_exits_non_zero() throws Exception {
		Process second = writer(home);
		assertThat(second.waitFor()).isNotZero();
		assertThat(second.errorReader().lines()).anyMatch((line) -> line.contains("Another Hiệp Đồng is running"));
		assertThat(ask(running, "select 'unharmed'")).isEqualTo("unharmed");
	}

	@Test
	void after_kill_9_the_next_start_takes_over_and_finds_every_committed_row() throws Exception {
		List<String> committed = killAfterWriting(200);
		long orphan = postmaster();
		assertThat(ProcessHandle.of(orphan)).as("PostgreSQL outlives its application").isPresent();
		try (Connection otherNode = connectionToOrphan();
				EmbeddedDatabase database = open(this.folder);
				Statement statement = otherNode.createStatement()) {
			assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
			assertThat(rows(database)).containsAll(committed);
			assertThatExceptionOfType(SQLException.class).isThrownBy(() -> statement.execute("select"))
				.as("nobody waits for other nodes, and nobody is killed")
				.extracting(SQLException::getSQLState)
				.isEqualTo("57P01");
		}
	}

	@Test
	void after_both_were_killed_the_next_start_recovers_every_committed_row() throws Exception {
		List<String> committed = killAfterWriting(200);
		ProcessHandle orphan = ProcessHandle.of(postmaster()).orElseThrow();
		orphan.destroyForcibly();
		orphan.onExit().join();
		try (EmbeddedDatabase database = open(this.folder)) {
			assertThat(rows(database)).containsAll(committed);
		}
	}

	@Test
	void a_stale_pid_file_that_names_another_program_is_no_obstacle() throws Exception {
		open(this.folder).close();
		Files.writeString(this.folder.resolve("data/postgres/postmaster.pid"), ProcessHandle.current().pid() + "\n");
		try (EmbeddedDatabase database = open(this.folder)) {
			assertThat(ask(database, "select 'there'")).isEqualTo("there");
		}
	}

	@Test
	void a_first_start_that_was_interrupted_is_made_anew() throws Exception {
		Path data = this.folder.resolve("data");
		Files.createDirectories(data.resolve("postgres"));
		Files.createFile(data.resolve("postgres-unfinished"));
		Files.createFile(data.resolve("postgres/postgresql.conf"));
		try (EmbeddedDatabase database = open(this.folder)) {
			assertThat(ask(database, "select 'there'")).isEqualTo("there");
		}
		assertThat(data.resolve("postgres-unfinished")).doesNotExist();
	}

	@Test
	void its_server_ends_with_it() throws Exception {
		EmbeddedDatabase database = open(this.folder);
		ProcessHandle server = ProcessHandle.of(postmaster()).orElseThrow();
		database.close();
		assertThat(server.onExit()).succeedsWithin(Duration.ofSeconds(30));
	}

	private static EmbeddedDatabase open(Path folder) {
		return EmbeddedDatabase.open(new DataFolder(folder.resolve("data"), 0));
	}

	private static Process writer(Path folder) throws Exception {
		return new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-Dfile.encoding=UTF-8",
				"-Dstderr.encoding=UTF-8", "-cp", System.getProperty("java.class.path"),
				WriterUntilKilled.class.getName(), folder.resolve("data").toString())
			.start();
	}

	private List<String> killAfterWriting(int rows) throws Exception {
		Process application = writer(this.folder);
		List<String> committed = new ArrayList<>();
		try (BufferedReader said = new BufferedReader(
				new InputStreamReader(application.getInputStream(), StandardCharsets.UTF_8))) {
			for (String line = said.readLine(); line != null; line = said.readLine()) {
				if (line.startsWith("committed ")) {
					committed.add(line.substring("committed ".length()));
					if (committed.size() == rows) {
						application.toHandle().destroyForcibly();
					}
				}
			}
		}
		application.waitFor();
		assertThat(committed).hasSizeGreaterThanOrEqualTo(rows);
		return committed;
	}

	private long postmaster() throws Exception {
		return Long.parseLong(postmasterLine(0));
	}

	private String postmasterLine(int line) throws Exception {
		return Files.readAllLines(this.folder.resolve("data/postgres/postmaster.pid")).get(line).strip();
	}

	private Connection connectionToOrphan() throws Exception {
		return DriverManager.getConnection(
				"jdbc:postgresql://127.0.0.1:" + postmasterLine(3) + "/" + EmbeddedDatabase.NAME, EmbeddedDatabase.NAME,
				Files.readString(this.folder.resolve("data/postgres-application.secret")));
	}

	private static List<String> rows(EmbeddedDatabase database) throws SQLException {
		return List.of(ask(database, "select string_agg(id::text, ',') from promise").split(","));
	}

	private static String ask(EmbeddedDatabase database, String query) throws SQLException {
		try (Connection connection = DriverManager.getConnection(database.url(), EmbeddedDatabase.NAME,
				database.password());
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery(query)) {
			rows.next();
			return rows.getString(1);
		}
	}

}
