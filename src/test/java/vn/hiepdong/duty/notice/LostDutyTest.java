package vn.hiepdong.duty.notice;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.hiepdong.account.Actor;
import vn.hiepdong.duty.Assignment;
import vn.hiepdong.duty.BookEntry;
import vn.hiepdong.duty.BookedDuty;
import vn.hiepdong.duty.DutyBook;
import vn.hiepdong.duty.OpenBook;
import vn.hiepdong.duty.bulk.AssignOrder;
import vn.hiepdong.duty.bulk.BulkOrder;
import vn.hiepdong.duty.bulk.BulkSelection;
import vn.hiepdong.duty.bulk.BulkWork;
import vn.hiepdong.unit.UnitId;
import vn.hiepdong.unit.Units;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a unit hears that led a duty and leads it no more.
 */
class LostDutyTest extends NoticeTest {

	@Autowired
	private BulkWork bulk;

	@Autowired
	private DutyBook book;

	@Autowired
	private Units units;

	private String number = "";

	@BeforeEach
	void accepted() {
		this.number = duty().of("quan-toan").accepted().in(this.event);
		at("9/9/2022 08:10");
	}

	@Test
	void a_unit_hears_once_that_its_duty_was_given_to_another_one() {
		assigns(this.number, "le-chan");
		this.reminders.write();
		this.reminders.write();
		assertThat(told("quan-toan")).containsExactly("REASSIGNED");
		assertThat(told("le-chan")).containsExactly("ASSIGNED");
		assertThat(told("hong-bang")).isEmpty();
	}

	@Test
	void a_unit_hears_that_its_duty_was_given_to_another_one_with_many() {
		gives(this.number, "le-chan");
		this.reminders.write();
		assertThat(told("quan-toan")).containsExactly("REASSIGNED");
	}

	@Test
	void a_unit_hears_that_a_plan_read_in_gives_its_duty_to_another_one() {
		reads(this.number, "le-chan");
		this.reminders.write();
		assertThat(told("quan-toan")).containsExactly("REASSIGNED");
	}

	@Test
	void each_of_those_who_led_it_hears_but_not_who_leads_it_again() {
		assigns(this.number, "le-chan");
		at("9/9/2022 08:11");
		assigns(this.number, "thuong-ly");
		at("9/9/2022 08:12");
		assigns(this.number, "quan-toan");
		this.reminders.write();
		assertThat(told("le-chan")).containsExactly("REASSIGNED");
		assertThat(told("thuong-ly")).containsExactly("REASSIGNED");
		assertThat(told("quan-toan")).containsExactly("ASSIGNED");
	}

	@Test
	void a_unit_whose_duty_becomes_a_draft_again_hears_so() {
		String draft = duty().in(this.event);
		int change = gives(draft, "le-chan");
		this.reminders.write();
		at("9/9/2022 08:11");
		does("dieuphoi", (me) -> this.bulk.undo(this.event, change, me));
		this.reminders.write();
		assertThat(told("le-chan")).containsExactly("ASSIGNED", "REASSIGNED");
	}

	@Test
	void who_gives_a_duty_away_for_a_unit_below_is_not_told() {
		String whole = duty().of("hong-bang").accepted().in(this.event);
		this.world.join(this.event, this.number, whole);
		without("quan-toan", () -> {
			does("hong-bang", (me) -> this.duties.assign(this.event, this.number,
					new Assignment("thuong-ly", List.of(), this.duties.get(this.event, this.number, me).version()),
					me));
			this.reminders.write();
		});
		assertThat(told("hong-bang")).isEmpty();
		assertThat(told("thuong-ly")).containsExactly("ASSIGNED");
	}

	@Test
	void a_change_of_its_helpers_takes_a_duty_from_nobody() {
		assigns(this.number, "quan-toan", "le-chan");
		this.reminders.write();
		assertThat(told("quan-toan")).isEmpty();
	}

	private int gives(String which, String lead) {
		BulkSelection selection = new BulkSelection(null, Set.of(which));
		BulkOrder order = new AssignOrder(lead, null);
		Actor me = this.world.actor("dieuphoi");
		return this.world.as("dieuphoi", () -> {
			String seen = this.bulk.preview(this.event, selection, order, me).seen();
			return this.bulk.confirm(this.event, selection, order, seen, UUID.randomUUID(), me).number();
		});
	}

	private void reads(String which, String lead) {
		UnitId unit = this.units.tree().byCode(lead).orElseThrow().id();
		does("dieuphoi", (me) -> {
			OpenBook open = this.book.openForWriting(this.event, me);
			BookedDuty booked = this.book.read(open, Set.of(which)).get(0);
			this.book.write(open, List.of(new BookEntry(booked, null, booked.plan(), unit, Set.of())));
		});
	}

}
