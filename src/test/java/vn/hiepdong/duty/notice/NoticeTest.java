package vn.hiepdong.duty.notice;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.hiepdong.WholeApplication;
import vn.hiepdong.account.Actor;
import vn.hiepdong.duty.Assignment;
import vn.hiepdong.duty.Duties;
import vn.hiepdong.duty.DutyWorld;
import vn.hiepdong.duty.PlannedDuty;
import vn.hiepdong.platform.database.InSchema;
import vn.hiepdong.platform.text.TypedTime;
import vn.hiepdong.platform.time.HouseClock;
import vn.hiepdong.platform.time.TestClock;

/**
 * What every test of notices needs: an event of its own that goes on, people who act in
 * it, and a clock that stands where the test wants it.
 */
@InSchema("duty")
@WholeApplication
abstract class NoticeTest {

	@Autowired
	DutyWorld world;

	@Autowired
	Duties duties;

	@Autowired
	Reminders reminders;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	HouseClock clock;

	String event = "";

	/** No other event goes on, and nobody was told of anything yet. */
	@BeforeEach
	void event() {
		this.jdbc.sql("truncate event, notice_counter, notice_setting, notice_mail_failure cascade").update();
		this.event = this.world.event();
		at("9/9/2022 08:00");
	}

	@AfterEach
	void clock() {
		new TestClock(this.clock).run();
	}

	void at(String time) {
		new TestClock(this.clock).standAt(time);
	}

	/** The clock shows a time and the job runs. */
	void runsAt(String time) {
		at(time);
		this.reminders.write();
	}

	/** A duty due on 11-9-2022 at 17:00 that began long ago. */
	PlannedDuty duty() {
		return this.world.duty("Đón đoàn").due("11/9/2022 17:00");
	}

	void does(String username, Consumer<Actor> act) {
		this.world.does(username, () -> act.accept(this.world.actor(username)));
	}

	/** Does something while a person's account is closed. */
	void without(String username, Runnable act) {
		open(username, false);
		try {
			act.run();
		}
		finally {
			open(username, true);
		}
	}

	void returns(String number) {
		does("dieuphoi", (me) -> this.duties.returnBack(this.event, number, "Thiếu biển",
				this.world.version(this.event, number), me));
	}

	void assigns(String number, String lead, String... helpers) {
		does("dieuphoi", (me) -> this.duties.assign(this.event, number,
				new Assignment(lead, List.of(helpers), this.duties.get(this.event, number, me).version()), me));
	}

	void reportsDone(String username, String number) {
		does(username, (me) -> this.duties.reportDone(this.event, number, UUID.randomUUID(), "", me));
	}

	/**
	 * What a person was told in this event, in order: kind and hours after the occasion.
	 */
	List<String> told(String username) {
		return this.jdbc.sql("""
				select n.kind || case when n.minutes = 0 then '' else ' ' || n.minutes / 60 || 'h' end
				from notice n join event e on e.id = n.event_id join account a on a.id = n.account_id
				where e.code = ? and a.username = ? order by n.number
				""").params(this.event, username).query(String.class).list();
	}

	/** Lets a duty begin at another time than long ago. */
	void starts(String number, String time) {
		this.jdbc.sql("""
				update duty d set starts_at = ? from event e
				where e.id = d.event_id and e.code = ? and d.number = ?
				""").params(time(time), this.event, Integer.parseInt(number.substring(2))).update();
	}

	void raises(String number, String owner, String raised, String due) {
		this.jdbc
			.sql("""
					insert into duty_obstacle (id, event_id, duty_id, number, client_id, raised_at, raised_by, raised_by_name,
						need, owner_unit_id, due_at)
					select gen_random_uuid(), d.event_id, d.id, 1, gen_random_uuid(), :raised, a.id, a.name, 'Cần xe', u.id, :due
					from duty d join event e on e.id = d.event_id, account a, unit u
					where e.code = :event and d.number = :number and a.username = 'quan-toan' and u.code = :owner
					""")
			.param("event", this.event)
			.param("number", Integer.parseInt(number.substring(2)))
			.param("owner", owner)
			.param("raised", time(raised))
			.param("due", time(due))
			.update();
	}

	private void open(String username, boolean open) {
		this.jdbc.sql("update account set enabled = ? where username = ?").params(open, username).update();
	}

	static Timestamp time(String typed) {
		return Timestamp.from(TypedTime.parse(typed).orElseThrow());
	}

}
