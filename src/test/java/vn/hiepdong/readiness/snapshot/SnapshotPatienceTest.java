package vn.hiepdong.readiness.snapshot;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.hiepdong.StatementCount;
import vn.hiepdong.duty.DutyWorld;
import vn.hiepdong.duty.gate.GatePlan;
import vn.hiepdong.duty.gate.Gates;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.Ids;
import vn.hiepdong.platform.database.InSchema;
import vn.hiepdong.platform.time.HouseClock;
import vn.hiepdong.platform.time.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

@InSchema("duty")
@SpringBootTest
@AutoConfigureMockMvc
@Import({ DutyWorld.class, StatementCount.class })
class SnapshotPatienceTest {

	@Autowired
	private DutyWorld world;

	@Autowired
	private DueSnapshots due;

	@Autowired
	private Snapshots snapshots;

	@Autowired
	private Events events;

	@Autowired
	private Gates gates;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private HouseClock clock;

	@AfterEach
	void clock() {
		new TestClock(this.clock).run();
	}

	@Test
	void what_is_stored_when_forecasts_took_too_long_has_none() {
		this.jdbc.sql("truncate event cascade").update();
		new TestClock(this.clock).standAt("8/9/2022 16:30");
		String event = this.world.event("12/9/2022 07:00", "12/9/2022 17:00");
		this.world.keyTime(event, "Tổng duyệt", "9/9/2022 14:00");
		String duty = this.world.duty("Đón đoàn").of("quan-toan").in(event);
		this.world.does("dieuphoi", () -> this.gates.make(event, new GatePlan("Sẵn sàng", "Tổng duyệt", List.of(duty)),
				Ids.next(), this.world.actor("dieuphoi")));
		new TestClock(this.clock).standAt("9/9/2022 08:00");
		this.due.run(Duration.ZERO);
		new TestClock(this.clock).standAt("9/9/2022 09:00");
		this.due.run(Duration.ofMinutes(1));
		assertThat(this.world.as("giamdoc", () -> this.snapshots.of(this.events.get(event))))
			.extracting((each) -> each.foretold() != null)
			.containsExactly(false, true);
	}

}
