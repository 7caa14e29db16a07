package vn.hiepdong.live;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * One connection after the other, each listening until it breaks; then everything counts
 * as changed.
 */
@Slf4j
@RequiredArgsConstructor
class Line {

	/** How often a connection that is silent is asked whether it lives. */
	private static final Duration PROOF = Duration.ofSeconds(1);

	/** After this time without a proof nothing is sure. */
	private static final Duration PATIENCE = Duration.ofSeconds(3);

	private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

	private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

	private final JdbcConnectionDetails database;

	private final Heard heard;

	private final Exchange exchange;

	private final CountDownLatch stopping = new CountDownLatch(1);

	private final Thread thread = new Thread(this::run, "live-hearing");

	private volatile @Nullable Connection connection;

	private volatile boolean connected;

	private volatile long provenAt;

	private Duration pause = FIRST_PAUSE;

	boolean isSure() {
		return this.connected && System.nanoTime() - this.provenAt < PATIENCE.toNanos();
	}

	void open() {
		this.thread.setDaemon(true);
		this.thread.start();
	}

	private void run() {
		while (!isStopping()) {
			try (Connection fresh = connect()) {
				this.connection = fresh;
				listen(fresh);
			}
			catch (SQLException ex) {
				if (!isStopping()) {
					log.warn("Changes of other nodes are not heard, trying again in {} ms: {}", this.pause.toMillis(),
							ex.getMessage());
				}
			}
			catch (RuntimeException ex) {
				log.error("Changes of other nodes are not heard, trying again", ex);
			}
			finally {
				this.connected = false;
				this.exchange.disconnected();
			}
			rest();
		}
	}

	private Connection connect() throws SQLException {
		Properties properties = new Properties();
		put(properties, "user", this.database.getUsername());
		put(properties, "password", this.database.getPassword());
		put(properties, "ApplicationName", "hiepdong-live-" + this.heard.node());
		put(properties, "connectTimeout", Long.toString(PATIENCE.toSeconds()));
		put(properties, "socketTimeout", Long.toString(PATIENCE.toSeconds()));
		put(properties, "logServerErrorDetail", "false");
		return DriverManager.getConnection(this.database.getJdbcUrl(), properties);
	}

	private static void put(Properties properties, String name, @Nullable String value) {
		if (value != null) {
			properties.put(name, value);
		}
	}

	private void listen(Connection fresh) throws SQLException {
		try (Statement statement = fresh.createStatement()) {
			statement.execute("listen " + channel(statement));
		}
		prove(fresh);
		this.exchange.connected();
		this.connected = true;
		this.pause = FIRST_PAUSE;
		log.info("Changes of all nodes are heard; this one is {}", this.heard.node());
		PGConnection source = fresh.unwrap(PGConnection.class);
		while (!isStopping()) {
			PGNotification[] told = source.getNotifications((int) PROOF.toMillis());
			if (told.length == 0) {
				prove(fresh);
			}
			else {
				this.provenAt = System.nanoTime();
				hear(told);
			}
		}
	}

	private static String channel(Statement statement) throws SQLException {
		try (ResultSet row = statement.executeQuery("select " + Announcer.CHANNEL)) {
			row.next();
			return row.getString(1);
		}
	}

	private void prove(Connection fresh) throws SQLException {
		if (!fresh.isValid((int) (PATIENCE.minus(PROOF)).toSeconds())) {
			throw new SQLException("The connection that listens is dead");
		}
		this.provenAt = System.nanoTime();
	}

	/** The own changes counted when they were made. */
	private void hear(PGNotification[] told) {
		Set<Signal> signals = new LinkedHashSet<>();
		for (PGNotification each : told) {
			String[] words = each.getParameter().split(" ", 2);
			if (!words[0].equals(this.heard.node())) {
				signals.add(Signal.read(words[words.length - 1]));
			}
		}
		if (!signals.isEmpty()) {
			this.exchange.hear(signals);
		}
	}

	private void rest() {
		try {
			this.stopping.await(this.pause.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		Duration next = this.pause.multipliedBy(2);
		this.pause = (next.compareTo(LONGEST_PAUSE) < 0) ? next : LONGEST_PAUSE;
	}

	private boolean isStopping() {
		return this.stopping.getCount() == 0;
	}

	/** Breaks the connection, for whoever listens on it waits. */
	void close() {
		this.stopping.countDown();
		Connection open = this.connection;
		try {
			if (open != null) {
				open.abort(Runnable::run);
			}
			this.thread.join(PATIENCE.toMillis());
		}
		catch (SQLException ex) {
			log.debug("The connection that listens was dead already", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
