package bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

import vn.hiepdong.platform.database.BenchDatabase;

/**
 * Databases of realistic events, made out of the demonstration with a few statements an
 * event. Every database is a copy of the first, which holds the demonstration and the
 * event {@link #EVENT}.
 */
final class Data {

	/** The event of 500 duties that every database holds. */
	static final String EVENT = "hoi-nghi-500";

	/** The password of every account. */
	static final String PASSWORD = UUID.randomUUID().toString();

	/** What the demonstration's second morning is to the events measured: now. */
	private static final String SHIFT = "now() - timestamptz '2022-09-10 12:00+07'";

	/** The demonstration as it was planned, when nearly every duty was open: now. */
	private static final String PLANNED = "now() - timestamptz '2022-09-08 16:35+07'";

	private static final int BATCH = 25;

	private final BenchDatabase database;

	private Data(BenchDatabase database) {
		this.database = database;
	}

	/**
	 * Loads the demonstration by the application's own means and makes the first
	 * database.
	 */
	static Data load(Commands commands, Settings settings) {
		BenchDatabase database = commands.database();
		List<String> command = new ArrayList<>(List.of("env", "HIEPDONG_DEMO_PASSWORD=" + PASSWORD));
		command.addAll(commands.application(settings.jdks().get(0), database.name(), "--hiepdong.demo=true"));
		try (ServerProcess server = ServerProcess.start(command, "/login", settings.folder().resolve("demo.log"))) {
			Bench.tell("The demonstration was loaded in %d ms", server.started().toMillis());
		}
		Data data = new Data(database);
		data.run(database.name(), sql());
		// Signing in is not measured, and hundreds do.
		data.run(database.name(),
				"update account set password_hash = '{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD) + "'");
		data.make(database.name(), EVENT, 500, SHIFT);
		data.run(database.name(), "vacuum analyze");
		return data;
	}

	/** The database that holds one other event. */
	String first() {
		return this.database.name();
	}

	/** A database with events of so many duties, named by {@link #ofSize}. */
	String withSizes(List<Integer> duties) {
		copy("sizes");
		duties.forEach((size) -> make("sizes", ofSize(size), size, SHIFT));
		run("sizes", "vacuum analyze");
		return "sizes";
	}

	static String ofSize(int duties) {
		return "hoi-nghi-" + duties + "-nv";
	}

	/**
	 * A database with events of so many duties that have just begun, named by
	 * {@link #planOf}.
	 */
	String withPlans(List<Integer> duties) {
		copy("plans");
		duties.forEach((size) -> make("plans", planOf(size), size, PLANNED));
		run("plans", "vacuum analyze");
		return "plans";
	}

	static String planOf(int duties) {
		return "ke-hoach-" + duties;
	}

	/**
	 * A database that holds so many other events of 500 duties each, all of them past.
	 */
	String withOthers(int events) {
		if (events == 1) {
			return first();
		}
		String name = "others_" + events;
		long begun = System.nanoTime();
		copy(name);
		// One thread for each core that is not the database's own.
		CompletableFuture
			.allOf(IntStream.range(0, 2)
				.mapToObj((half) -> CompletableFuture.runAsync(() -> makePast(name, half, events - 1)))
				.toArray(CompletableFuture[]::new))
			.join();
		run(name, "vacuum analyze");
		Bench.tell("%d other events were made in %d s", events,
				Duration.ofNanos(System.nanoTime() - begun).toSeconds());
		return name;
	}

	/**
	 * The duties of an event on which their leaders may report, and who the leaders are.
	 */
	List<String[]> reportable(String name, String event) {
		return rows(name,
				"""
						select 'Q-' || lpad(d.number::text, greatest(3, length(d.number::text)), '0'), a.username
						from duty d join event e on e.id = d.event_id join account a on a.unit_id = d.lead_unit_id and a.role = 'UNIT_LEADER'
						where e.code = '%s' and d.state = 'IN_PROGRESS' and d.number %% 10 not in (0, 9) order by d.number limit 100
						"""
					.formatted(event));
	}

	private void makePast(String name, int half, int events) {
		for (int from = half * BATCH; from < events; from += 2 * BATCH) {
			run(name, """
					set session_replication_role = replica;
					select bench.make('qua-khu-' || i, 500, %s - interval '60 days' - i * interval '8 hours', true)
					from generate_series(%d, %d) i""".formatted(SHIFT, from + 1, Math.min(events, from + BATCH)));
		}
	}

	private void make(String name, String event, int duties, String shift) {
		run(name, "set session_replication_role = replica; select bench.make('%s', %d, %s, false)".formatted(event,
				duties, shift));
	}

	private void copy(String name) {
		run("postgres", "create database %s template %s owner %s strategy file_copy".formatted(name, first(), first()));
	}

	private void run(String name, String sql) {
		try (Connection connection = this.database.connect(name); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private List<String[]> rows(String name, String sql) {
		try (Connection connection = this.database.connect(name);
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery(sql)) {
			List<String[]> found = new ArrayList<>();
			while (rows.next()) {
				found.add(new String[] { rows.getString(1), rows.getString(2) });
			}
			return found;
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String sql() {
		try (InputStream file = Data.class.getResourceAsStream("/events.sql")) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
