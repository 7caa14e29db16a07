package vn.hiepdong.duty.copying;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

import vn.hiepdong.duty.Assignment;
import vn.hiepdong.duty.BookedDuty;
import vn.hiepdong.duty.DutyState;
import vn.hiepdong.duty.DutyView;
import vn.hiepdong.duty.Step;
import vn.hiepdong.duty.copying.CopyNote.Kind;
import vn.hiepdong.event.Phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What a copy takes over of its original, and what it cannot.
 */
class CopiedPlanTest extends CopyingTest {

	@Test
	void what_was_said_of_a_duty_stays_but_for_its_progress() {
		this.world.duty("Đón đoàn")
			.due("11/9/2022 17:00")
			.of("quan-toan")
			.with("le-chan")
			.reportedDone()
			.in(this.source);
		copy(wish(CopiedUnits.ASSIGNED));
		BookedDuty copy = made().get(0);
		assertThat(copy).extracting(BookedDuty::number, BookedDuty::state, BookedDuty::row)
			.containsExactly("Q-001", DutyState.ASSIGNED, null);
		assertThat(copy.plan()).extracting("title", "place", "weight", "phase")
			.containsExactly("Đón đoàn", "Hội trường", 5, Phase.BEFORE);
		assertThat(view("Q-001").history()).extracting((line) -> line.step()).containsExactly(Step.ASSIGN, Step.CREATE);
	}

	@Test
	void a_draft_remembers_its_units_and_no_unit_sees_it_before_it_is_assigned() {
		this.world.duty("Đón đoàn").of("quan-toan").with("le-chan").in(this.source);
		copy(wish(CopiedUnits.REMEMBERED));
		DutyView draft = view("Q-001");
		assertThat(draft.state()).isEqualTo(DutyState.DRAFT);
		assertThat(draft.leadUnit()).isNotNull().extracting("code").isEqualTo("quan-toan");
		assertThat(draft.history()).hasSize(1);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as("quan-toan", (me) -> this.duties.get(this.target, "Q-001", me)));
		does("dieuphoi", (me) -> this.duties.assign(this.target, "Q-001",
				new Assignment("quan-toan", List.of("le-chan"), draft.version()), me));
		assertThat(view("Q-001").state()).isEqualTo(DutyState.ASSIGNED);
		assertThat(view("Q-001").history().get(0).changes()).extracting("field", "before", "after")
			.containsExactly(tuple("cooperating", "", "le-chan"), tuple("leadUnit", "", "quan-toan"));
	}

	@Test
	void units_are_left_out_where_nobody_wants_them() {
		this.world.duty("Đón đoàn").of("quan-toan").with("le-chan").in(this.source);
		copy(wish(CopiedUnits.LEFT_OUT));
		assertThat(made().get(0)).extracting(BookedDuty::state, BookedDuty::lead, BookedDuty::cooperating)
			.containsExactly(DutyState.DRAFT, null, Set.of());
	}

	@Test
	void abolished_units_are_dropped_with_a_warning() {
		this.world.duty("Canh gác").of("sap-giai-the").with("le-chan").in(this.source);
		this.world.duty("Đón đoàn").of("quan-toan").with("sap-giai-the", "le-chan").in(this.source);
		this.world.abolish("sap-giai-the");
		CopyPreview preview = preview(wish(CopiedUnits.ASSIGNED));
		assertThat(preview.noted()).isEqualTo(Map.of(Kind.LEAD, 1L, Kind.COOPERATING, 1L));
		copy(wish(CopiedUnits.ASSIGNED));
		assertThat(made()).extracting(BookedDuty::state, (duty) -> duty.cooperating().size())
			.containsExactly(tuple(DutyState.DRAFT, 0), tuple(DutyState.ASSIGNED, 1));
	}

	@Test
	void a_place_that_the_event_does_not_have_is_dropped_with_a_warning() {
		this.world.duty("Đón đoàn").at("Hội trường").in(this.source);
		this.world.duty("Thăm quan").at("Trụ sở Quán Toan").in(this.source);
		this.jdbc.sql("""
				update event_place set name = 'Nhà hát' where name = 'Hội trường'
					and event_id = (select id from event where code = ?)
				""").param(this.target).update();
		assertThat(preview(wish(CopiedUnits.LEFT_OUT)).lines()).extracting(CopiedLine::notes)
			.containsExactly(List.of(CopyNote.of(Kind.PLACE, "Hội trường")), List.of());
		copy(wish(CopiedUnits.LEFT_OUT));
		assertThat(made()).extracting((duty) -> duty.plan().place()).containsExactly(null, "Trụ sở Quán Toan");
	}

	private DutyView view(String number) {
		return as("dieuphoi", (me) -> this.duties.get(this.target, number, me));
	}

}
