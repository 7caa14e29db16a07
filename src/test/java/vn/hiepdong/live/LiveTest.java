package vn.hiepdong.live;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.transaction.support.TransactionTemplate;

import vn.hiepdong.SecondNode;
import vn.hiepdong.platform.database.InSchema;
import vn.hiepdong.platform.web.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two nodes on one database, and streams that are open on them. The first node is the
 * application of the browser tests.
 */
@InSchema("demonstration")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "hiepdong.demo=true")
abstract class LiveTest {

	static final String STREAM = "/events/" + Told.EVENT + "/changes";

	private static final long PATIENCE_MILLIS = 10_000;

	@LocalServerPort
	int port;

	@Autowired
	ApplicationEventPublisher publisher;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	Changes changes;

	@Autowired
	Streams streams;

	@Autowired
	Environment environment;

	ConfigurableApplicationContext there;

	private final List<OpenStream> open = new ArrayList<>();

	@BeforeEach
	void bothHear() {
		this.there = SecondNode.beside(this.environment);
		awaitHearing(this.changes);
		awaitHearing(this.there.getBean(Changes.class));
		theOtherNodeHasHeardWhatWasBefore();
	}

	/** What commits is told in the order of commits. */
	private void theOtherNodeHasHeardWhatWasBefore() {
		try (OpenStream stream = OpenStream.of(there("giamdoc"), STREAM)) {
			tell(Told.told("mark.set"));
			stream.hearsAtLast("mark");
		}
	}

	@AfterEach
	void nobodyListensAnyMore() {
		this.open.forEach(OpenStream::close);
	}

	static void awaitHearing(Changes changes) {
		await(() -> changes.stamp(Told.EVENT).isPresent());
	}

	static void await(BooleanSupplier condition) {
		long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
		while (!condition.getAsBoolean()) {
			assertThat(System.nanoTime()).isLessThan(end);
			Thread.onSpinWait();
		}
	}

	/** Somebody who signed in on this node. */
	Visitor here(String username) {
		return new Visitor(this.port).signsIn(username);
	}

	/** Somebody who signed in on the other node. */
	Visitor there(String username) {
		return new Visitor(SecondNode.port(this.there)).signsIn(username);
	}

	OpenStream listens(Visitor visitor) {
		return listens(visitor, STREAM, "");
	}

	OpenStream listens(Visitor visitor, String path, String position) {
		OpenStream stream = OpenStream.of(visitor, path, position);
		this.open.add(stream);
		return stream;
	}

	/** Tells something in a transaction that commits. */
	void tell(Told... told) {
		this.transaction.executeWithoutResult((status) -> List.of(told).forEach(this.publisher::publishEvent));
	}

}
