package vn.hiepdong.delegate.checkin.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import lombok.extern.slf4j.Slf4j;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.hiepdong.Organisation;
import vn.hiepdong.SignedInAs;
import vn.hiepdong.account.Role;
import vn.hiepdong.delegate.Reception;
import vn.hiepdong.delegate.badge.Badges;
import vn.hiepdong.platform.database.InSchema;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * 200 check-ins a second from 50 phones over HTTP, every tenth delegate held before two
 * phones. Not among the tests, for a time says nothing on a machine that others use too:
 * {@code ./mvnw test -Dtest=CheckInMeasurement} tells the figures. That none is lost or
 * doubled it asserts.
 */
@Slf4j
@InSchema("load")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({ Organisation.class, Reception.class })
class CheckInMeasurement {

	private static final int PHONES = 50;

	private static final int DELEGATES = 400;

	private static final int TURNS = 5;

	private static final Duration BETWEEN = Duration.ofMillis(5);

	@LocalServerPort
	int port;

	@Autowired
	Reception reception;

	@Autowired
	Badges badges;

	@Autowired
	JdbcClient jdbc;

	private record Scan(String badge, int turn) {
	}

	private record Answer(int status, Duration after) {
	}

	@Test
	void of_200_a_second_from_50_phones() {
		String event = "hn-" + UUID.randomUUID();
		List<String> tokens = tokens(event);
		List<Phone> phones = IntStream.range(0, PHONES)
			.parallel()
			.mapToObj((phone) -> new Phone(this.port, "/events/" + event + "/check-in/hall").signsIn("t-lienlac",
					Organisation.PASSWORD))
			.toList();
		send(phones, scans(tokens.subList(0, 40), TURNS + 1));
		long begun = System.nanoTime();
		List<Answer> answers = send(phones, scansOfAllTurns(tokens));
		Duration took = Duration.ofNanos(System.nanoTime() - begun);

		int wanted = DELEGATES * TURNS;
		assertThat(answers).filteredOn((each) -> each.status() == 200).hasSize(wanted);
		assertThat(answers).filteredOn((each) -> each.status() == 409).hasSize(answers.size() - wanted);
		assertThat(lines(event)).isEqualTo(wanted);
		tell(answers, took);
	}

	private List<String> tokens(String event) {
		this.reception.open(event);
		this.reception.expects(event, DELEGATES, Reception.OWN);
		return SignedInAs.call(Role.COORDINATOR, () -> {
			this.badges.issue(event, this.reception.coordinator());
			return List.copyOf(this.badges.tokens(event, this.reception.coordinator()).values());
		});
	}

	/** Every tenth badge comes twice in a row, so that two phones send it at once. */
	private static List<Scan> scansOfAllTurns(List<String> tokens) {
		List<Scan> scans = new ArrayList<>();
		for (int turn = 1; turn <= TURNS; turn++) {
			scans.addAll(scans(tokens, turn));
		}
		return scans;
	}

	private static List<Scan> scans(List<String> tokens, int turn) {
		List<String> order = new ArrayList<>(tokens);
		Collections.shuffle(order, new Random(turn));
		List<Scan> scans = new ArrayList<>();
		for (int i = 0; i < order.size(); i++) {
			scans.add(new Scan(order.get(i), turn));
			if (i % 10 == 0) {
				scans.add(new Scan(order.get(i), turn));
			}
		}
		return scans;
	}

	/** Each scan is due at its time whether or not those before it were answered. */
	private static List<Answer> send(List<Phone> phones, List<Scan> scans) {
		BlockingQueue<Integer> due = new LinkedBlockingQueue<>(IntStream.range(0, scans.size()).boxed().toList());
		ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();
		long begun = System.nanoTime();
		ExecutorService people = Executors.newFixedThreadPool(phones.size());
		try {
			phones.stream().map((phone) -> CompletableFuture.runAsync(() -> {
				for (Integer next = due.poll(); next != null; next = due.poll()) {
					long at = begun + next * BETWEEN.toNanos();
					LockSupport.parkNanos(at - System.nanoTime());
					int status = phone.scans(scans.get(next).badge(), scans.get(next).turn());
					answers.add(new Answer(status, Duration.ofNanos(System.nanoTime() - at)));
				}
			}, people)).toList().forEach(CompletableFuture::join);
		}
		finally {
			people.shutdown();
		}
		return List.copyOf(answers);
	}

	private int lines(String event) {
		return this.jdbc
			.sql("select count(*) from check_in c join event e on e.id = c.event_id where e.code = ? and c.turn <= ?")
			.params(event, TURNS)
			.query(Integer.class)
			.single();
	}

	private static void tell(List<Answer> answers, Duration took) {
		List<Long> millis = answers.stream().map((each) -> each.after().toMillis()).sorted().toList();
		log.info("{} scans in {} ms, {} a second; answered after {} ms in the middle, {} ms for 95 %, {} ms at most",
				answers.size(), took.toMillis(), answers.size() * 1000L / took.toMillis(),
				millis.get(millis.size() / 2), millis.get(millis.size() * 95 / 100), millis.get(millis.size() - 1));
	}

}
