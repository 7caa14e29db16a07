package vn.hiepdong.readiness.snapshot;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.hiepdong.WholeApplication;
import vn.hiepdong.duty.Duties;
import vn.hiepdong.duty.DutyWorld;
import vn.hiepdong.duty.gate.GatePlan;
import vn.hiepdong.duty.gate.Gates;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.Ids;
import vn.hiepdong.platform.database.InSchema;
import vn.hiepdong.platform.text.TypedTime;
import vn.hiepdong.platform.time.HouseClock;
import vn.hiepdong.platform.time.TestClock;
import vn.hiepdong.readiness.Measuring;
import vn.hiepdong.readiness.forecast.Forecasts;

/**
 * What every test of snapshots needs: an event of its own, the only one that goes on, a
 * clock that stands, and a node that has just been started.
 */
@InSchema("duty")
@WholeApplication
abstract class SnapshotTest {

	@Autowired
	DutyWorld world;

	@Autowired
	Snapshots snapshots;

	@Autowired
	Events events;

	@Autowired
	Duties duties;

	@Autowired
	Gates gates;

	@Autowired
	Measuring measuring;

	@Autowired
	Forecasts forecasts;

	@Autowired
	SnapshotReader reader;

	@Autowired
	SnapshotStore store;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	HouseClock clock;

	String event = "";

	DueSnapshots node;

	/** No other event goes on, this node has just been started, and plans are made. */
	@BeforeEach
	void event() {
		at("8/9/2022 16:30");
		this.jdbc.sql("truncate event cascade").update();
		this.event = this.world.event("12/9/2022 07:00", "12/9/2022 17:00");
		this.node = node();
	}

	@AfterEach
	void clock() {
		new TestClock(this.clock).run();
	}

	String duty() {
		return this.world.duty("Đón đoàn").of("quan-toan").in(this.event);
	}

	void gate(String name, String... numbers) {
		this.world.does("dieuphoi", () -> this.gates.make(this.event,
				new GatePlan(name, "Tổng duyệt", List.of(numbers)), Ids.next(), this.world.actor("dieuphoi")));
	}

	DueSnapshots node() {
		return node(this.measuring);
	}

	DueSnapshots node(Measuring how) {
		Clock same = this.clock;
		return new DueSnapshots(this.events, this.duties, how, this.forecasts, this.reader, this.store, same);
	}

	void at(String time) {
		new TestClock(this.clock).standAt(time);
	}

	void runsAt(String... times) {
		for (String time : times) {
			at(time);
			this.node.run();
		}
	}

	EventView event(String code) {
		return this.world.as("giamdoc", () -> this.events.get(code));
	}

	List<SnapshotView> of(String code) {
		return this.snapshots.of(event(code));
	}

	List<String> stored() {
		return of(this.event).stream().map(SnapshotTest::said).toList();
	}

	private static String said(SnapshotView view) {
		String name = view.due().keyTime();
		return TypedTime.show(view.due().at()) + " at " + TypedTime.show(view.at()).substring("dd/MM/yyyy ".length())
				+ ((name != null) ? " " + name : "");
	}

	static Instant time(String typed) {
		return TypedTime.parse(typed).orElseThrow();
	}

}
