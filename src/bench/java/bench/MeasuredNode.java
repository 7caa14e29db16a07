package bench;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import bench.load.Changes;
import bench.load.Changes.Owed;
import bench.load.Crowd;
import bench.load.Person;

/**
 * A node of the application on one of the databases, with the floor beside it and eight
 * people signed in.
 */
final class MeasuredNode implements AutoCloseable {

	private static final List<String> PEOPLE = Stream.of("giamdoc", "dieuphoi")
		.flatMap((each) -> IntStream.rangeClosed(1, 4).mapToObj((i) -> each + "-" + i))
		.toList();

	/** Headers that say how an answer is sent, not what it says. */
	private static final Set<String> OF_SENDING = Set.of("date", "content-length", "transfer-encoding", "keep-alive",
			"connection", "set-cookie");

	private final ServerProcess server;

	private final ProcessHandle database;

	private final Data data;

	private final String name;

	private final Crowd crowd;

	private final Map<String, Person> leaders = new HashMap<>();

	private MeasuredNode(ServerProcess server, ProcessHandle database, Data data, String name) {
		this.server = server;
		this.database = database;
		this.data = data;
		this.name = name;
		this.crowd = new Crowd(server.port(), PEOPLE.stream().map(this::signedIn).toList());
	}

	/**
	 * Starts a node. It runs no jobs, as every node of an installation but one, for their
	 * turn would come in one window and not in another.
	 */
	static MeasuredNode start(Commands commands, Settings settings, Data data, String name) {
		List<String> command = commands.beside(settings.jdks().get(0), "bench.server.MeasuredServer", name,
				"--hiepdong.jobs.enabled=false");
		return new MeasuredNode(
				ServerProcess.start(command, "/login", settings.folder().resolve("server-" + name + ".log")),
				commands.database().process(), data, name);
	}

	/** Asks for a page over and over. */
	Function<Duration, Reading> page(String path) {
		return (window) -> reading(() -> this.crowd.asks(path, window));
	}

	/** Asks for a page over and over that is made from the database each time. */
	Function<Duration, Reading> pageAnew(String path) {
		return page(unkept(path));
	}

	/**
	 * Asks for the floor of a page over and over: what the page is just now, served from
	 * memory.
	 */
	Function<Duration, Reading> floor(String event, String path) {
		String floor = "/events/" + event + "/floor/" + Integer.toHexString(path.hashCode());
		return (window) -> {
			HttpResponse<byte[]> page = this.crowd.somebody().get(path);
			this.crowd.somebody().put(floor, page);
			requireSame(page.headers(), this.crowd.somebody().get(floor).headers());
			return reading(() -> this.crowd.asks(floor, window));
		};
	}

	/** How many statements it takes to make a page. */
	long statements(String event, String path) {
		Person person = this.crowd.somebody();
		String counter = "/events/" + event + "/statements";
		person.post(counter, "");
		person.get(unkept(path));
		// The question itself took one.
		return Long.parseLong(tells(counter)) - 1;
	}

	/** Lets leaders report on the duties of an event. */
	Changes changes(String event, int perSecond) {
		List<Owed> duties = this.data.reportable(this.name, event)
			.stream()
			.map((row) -> new Owed(row[0], this.leaders.computeIfAbsent(row[1], this::signedIn)))
			.toList();
		return new Changes(this.server.port(), event, duties, perSecond);
	}

	/** New sessions of the same people, one after the other. */
	Supplier<Person> sessions() {
		Iterator<String> people = Stream.generate(PEOPLE::stream).flatMap((each) -> each).iterator();
		return () -> signedIn(people.next());
	}

	/** Forgets the commits so far. */
	void forgetCommits(String event) {
		this.crowd.somebody().post("/events/" + event + "/commits", "");
	}

	/** What a controller of the harness has to tell. */
	String tells(String path) {
		return new String(this.crowd.somebody().get(path).body(), StandardCharsets.UTF_8);
	}

	/** When each change was committed since, in microseconds since 1970. */
	long[] commits(String event) {
		return tells("/events/" + event + "/commits").lines().mapToLong(Long::parseLong).toArray();
	}

	int port() {
		return this.server.port();
	}

	int size(String path) {
		return this.crowd.somebody().get(path).body().length;
	}

	@Override
	public void close() {
		this.server.close();
	}

	private Reading reading(LongSupplier work) {
		Duration server = CpuTime.of(this.server.handle());
		Duration postgres = CpuTime.ofFamily(this.database);
		Duration harness = CpuTime.of(ProcessHandle.current());
		long begun = System.nanoTime();
		long requests = work.getAsLong();
		return new Reading(requests, Duration.ofNanos(System.nanoTime() - begun),
				CpuTime.of(this.server.handle()).minus(server), CpuTime.ofFamily(this.database).minus(postgres),
				CpuTime.of(ProcessHandle.current()).minus(harness));
	}

	private Person signedIn(String username) {
		return Person.signsIn(this.server.port(), username, Data.PASSWORD);
	}

	private static String unkept(String path) {
		return path + (path.contains("?") ? "&" : "?") + "unkept";
	}

	/** A floor that says less than the page would be no floor. */
	private static void requireSame(HttpHeaders page, HttpHeaders floor) {
		if (!said(page).equals(said(floor))) {
			throw new IllegalStateException("The page says " + said(page) + ", its floor " + said(floor));
		}
	}

	private static Map<String, List<String>> said(HttpHeaders headers) {
		Map<String, List<String>> said = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		said.putAll(new LinkedHashMap<>(headers.map()));
		said.keySet().removeIf((header) -> OF_SENDING.contains(header.toLowerCase()));
		return said;
	}

}
