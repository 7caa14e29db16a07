package vn.hiepdong.duty.copying;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import vn.hiepdong.StatementCount;
import vn.hiepdong.duty.Assignment;
import vn.hiepdong.duty.BookedDuty;
import vn.hiepdong.duty.DutyState;
import vn.hiepdong.duty.DutyView;
import vn.hiepdong.duty.Step;
import vn.hiepdong.duty.copying.CopyNote.Kind;
import vn.hiepdong.duty.OpenBook;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Events;
import vn.hiepdong.event.Phase;
import vn.hiepdong.duty.dependency.Dependencies;
import vn.hiepdong.duty.dependency.DutyLink;
import vn.hiepdong.duty.dependency.Lag;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.TypedTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class DutyCopiesTest extends CopyingTest {

	@Autowired
	private Dependencies dependencies;

	@Autowired
	Events events;

	@Autowired
	TemplateStore store;

	@Autowired
	CopyStore done;

	@Autowired
	Clock clock;

	@Test
	void times_move_with_the_start_of_the_conference_and_those_after_it_with_its_end() {
		this.world.duty("Trước").from("9/9/2022 7h30").due("9/9/2022 17:00").in(this.source);
		this.world.duty("Trong").in(Phase.DURING).from("12/9/2022 07:15").due("12/9/2022 09:00").in(this.source);
		this.world.duty("Sau").in(Phase.AFTER).from("12/9/2022 18:00").due("14/9/2022 16:00").in(this.source);
		assertThat(copy(wish(CopiedUnits.LEFT_OUT))).isEqualTo(3);
		assertThat(made())
			.extracting((duty) -> duty.plan().title(), (duty) -> TypedTime.show(duty.plan().startsAt()),
					(duty) -> TypedTime.show(duty.plan().dueAt()))
			.containsExactly(tuple("Trước", "17/03/2030 07:30", "17/03/2030 17:00"),
					tuple("Trong", "20/03/2030 08:15", "20/03/2030 10:00"),
					tuple("Sau", "21/03/2030 11:30", "23/03/2030 16:00"));
	}

	@Test
	void a_duty_whose_start_would_come_after_its_end_begins_an_hour_before_it() {
		this.target = this.world.event("20/3/2030 00:30", "21/3/2030 11:00");
		this.world.duty("Đêm").from("11/9/2022 23:00").due("12/9/2022 05:00").in(this.source);
		copy(wish(CopiedUnits.LEFT_OUT));
		assertThat(made())
			.extracting((duty) -> TypedTime.show(duty.plan().startsAt()), (duty) -> TypedTime.show(duty.plan().dueAt()))
			.containsExactly(tuple("19/03/2030 21:30", "19/03/2030 22:30"));
	}

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

	@Test
	void parts_stay_with_their_whole_at_any_depth_even_where_they_were_numbered_first() {
		String leaf = this.world.duty("Lá").in(this.source);
		String branch = this.world.duty("Cành").in(this.source);
		String root = this.world.duty("Gốc").in(this.source);
		this.world.join(this.source, leaf, branch);
		this.world.join(this.source, branch, root);
		assertThat(preview(wish(CopiedUnits.LEFT_OUT)).lines()).extracting(CopiedLine::depth).containsExactly(0, 1, 2);
		copy(wish(CopiedUnits.LEFT_OUT));
		assertThat(made()).extracting(BookedDuty::number, (duty) -> duty.plan().title(), BookedDuty::parent)
			.containsExactly(tuple("Q-001", "Gốc", null), tuple("Q-002", "Cành", "Q-001"),
					tuple("Q-003", "Lá", "Q-002"));
	}

	@Test
	void cancelled_duties_are_not_copied_and_their_parts_stand_alone_with_a_warning() {
		String whole = this.world.duty("Gốc").in(this.source);
		String part = this.world.duty("Cành").in(this.source);
		does("dieuphoi",
				(me) -> this.duties.cancel(this.source, whole, "Thôi", this.world.version(this.source, whole), me));
		this.world.join(this.source, part, whole);
		assertThat(preview(wish(CopiedUnits.LEFT_OUT)).noted()).isEqualTo(Map.of(Kind.PARENT, 1L));
		copy(wish(CopiedUnits.LEFT_OUT));
		assertThat(made()).extracting((duty) -> duty.plan().title(), BookedDuty::parent)
			.containsExactly(tuple("Cành", null));
	}

	@Test
	void what_is_due_in_the_past_is_told() {
		this.target = this.world.event("12/9/2023 07:00", "12/9/2023 17:30");
		this.world.duty("Đón đoàn").due("11/9/2022 17:00").in(this.source);
		assertThat(preview(wish(CopiedUnits.LEFT_OUT)).noted()).isEqualTo(Map.of(Kind.PAST, 1L));
	}

	@Test
	void a_preview_saves_nothing() {
		this.world.duty("Đón đoàn").in(this.source);
		assertThat(preview(wish(CopiedUnits.ASSIGNED)).lines()).hasSize(1);
		assertThat(made()).isEmpty();
	}

	@Test
	void a_second_copy_is_warned_of_and_made_only_where_it_is_wanted() {
		this.world.duty("Đón đoàn").in(this.source);
		this.world.duty("Tiễn đoàn").in(this.source);
		CopyWish wish = wish(CopiedUnits.LEFT_OUT);
		copy(wish);
		CopyPreview second = preview(wish);
		assertThat(second.twins()).isEqualTo(2);
		assertThat(second.lines().get(1).notes()).contains(CopyNote.of(Kind.TWIN, "Q-002"));
		assertThatExceptionOfType(Problem.Conflict.class).isThrownBy(() -> confirm(wish, second.seen(), false))
			.satisfies((problem) -> assertThat(problem.key()).isEqualTo("copying.problem.twins"));
		assertThat(made()).hasSize(2);
		assertThat(confirm(wish, second.seen(), true)).isEqualTo(2);
		assertThat(made()).hasSize(4);
	}

	@Test
	void the_same_confirmation_again_makes_nothing() {
		this.world.duty("Đón đoàn").in(this.source);
		CopyWish wish = wish(CopiedUnits.LEFT_OUT);
		CopyDecision decision = new CopyDecision(preview(wish).seen(), false, UUID.randomUUID());
		assertThat(decide(wish, decision)).isEqualTo(1);
		assertThat(decide(wish, decision)).isEqualTo(1);
		assertThat(made()).hasSize(1);
		assertChanged(wish, decision.seen());
		assertThat(made()).hasSize(1);
	}

	@Test
	void a_source_that_changed_since_the_preview_is_shown_again_first() {
		this.world.duty("Đón đoàn").in(this.source);
		CopyWish wish = wish(CopiedUnits.LEFT_OUT);
		String seen = preview(wish).seen();
		this.world.duty("Tiễn đoàn").in(this.source);
		assertChanged(wish, seen);
		assertThat(made()).isEmpty();
	}

	@Test
	void an_event_that_was_moved_since_the_preview_is_shown_again_first() {
		this.world.duty("Hôm ấy").from("12/9/2022 07:00").due("12/9/2022 08:00").in(this.source);
		CopyWish wish = wish(CopiedUnits.LEFT_OUT);
		String seen = preview(wish).seen();
		this.jdbc.sql("""
				update event_phase set starts_at = starts_at + interval '1 hour'
				where phase = 'DURING' and event_id = (select id from event where code = ?)
				""").param(this.target).update();
		assertChanged(wish, seen);
	}

	@Test
	void an_event_is_not_copied_into_itself_and_an_empty_one_into_nothing() {
		CopyWish itself = new CopyWish(new CopySource(this.target, null), CopiedUnits.LEFT_OUT);
		assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> preview(itself));
		assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> copy(wish(CopiedUnits.LEFT_OUT)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "giamdoc", "hong-bang", "lienlac" })
	void nobody_but_a_coordinator_copies(String username) {
		CopyWish wish = wish(CopiedUnits.LEFT_OUT);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as(username, (me) -> this.copies.sources(this.target, me)));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as(username, (me) -> this.copies.preview(this.target, wish, me)));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> as(username,
				(me) -> this.copies.copy(this.target, wish, new CopyDecision("", true, UUID.randomUUID()), me)));
	}

	@Test
	void statements_grow_by_batches_and_not_by_duties() {
		this.world.duty("Đón đoàn").of("quan-toan").with("le-chan").in(this.source);
		this.world.fill(this.source, 10);
		CopyWish wish = wish(CopiedUnits.ASSIGNED);
		long look = StatementCount.of(() -> preview(wish));
		long few = StatementCount.of(() -> copy(wish));
		this.world.fill(this.source, 500);
		this.target = this.world.event("20/3/2030 08:00", "21/3/2030 11:00");
		assertThat(StatementCount.of(() -> preview(wish))).isEqualTo(look);
		long many = StatementCount.of(() -> copy(wish));
		assertThat(made()).hasSize(500);
		assertThat(many - few).isLessThanOrEqualTo(2 * 500 / 50);
	}

	@Test
	void five_thousand_duties_are_copied() {
		this.world.duty("Đón đoàn").of("quan-toan").in(this.source);
		this.world.fill(this.source, 5_000);
		assertThat(copy(wish(CopiedUnits.ASSIGNED))).isEqualTo(5_000);
	}

	@Test
	void what_is_kept_beside_duties_is_told_of_their_copies() {
		String leaf = this.world.duty("Lá").in(this.source);
		String root = this.world.duty("Gốc").in(this.source);
		this.world.join(this.source, leaf, root);
		List<Object> told = new ArrayList<>();
		DutyCopies listened = new DutyCopies(this.book, this.events, this.store, this.done, List.of(new Listener(told)),
				this.clock);
		CopyWish wish = wish(CopiedUnits.LEFT_OUT);
		String seen = preview(wish).seen();
		as("dieuphoi", (me) -> listened.copy(this.target, wish, new CopyDecision(seen, false, UUID.randomUUID()), me));
		assertThat(told).containsExactly(this.source, this.target, Map.of(root, "Q-001", leaf, "Q-002"));
	}

	@Test
	void copies_wait_for_each_other_as_the_originals_do() {
		this.world.duty("Ngoài").in(this.target);
		String plan = this.world.duty("Kế hoạch").in(this.source);
		String script = this.world.duty("Kịch bản").in(this.source);
		does("dieuphoi", (me) -> this.dependencies.add(this.source, script, plan, new Lag(90), me));
		copy(wish(CopiedUnits.LEFT_OUT));
		assertThat(links(this.target)).containsExactly(new DutyLink("Q-002", "Q-003", new Lag(90)));
		assertThat(links(this.source)).containsExactly(new DutyLink(plan, script, new Lag(90)));
	}

	private List<DutyLink> links(String event) {
		return as("dieuphoi", (me) -> this.dependencies.links(this.events.get(event)));
	}

	private void assertChanged(CopyWish wish, String seen) {
		assertThatExceptionOfType(Problem.Conflict.class).isThrownBy(() -> confirm(wish, seen, true))
			.satisfies((problem) -> assertThat(problem.key()).isEqualTo("copying.problem.changed"));
	}

	private DutyView view(String number) {
		return as("dieuphoi", (me) -> this.duties.get(this.target, number, me));
	}

	/** Writes down what it is told of copies. */
	private record Listener(List<Object> told) implements CopiedAlong {

		@Override
		public void copy(EventView from, OpenBook to, Map<String, String> numbers) {
			this.told.addAll(List.of(from.code(), to.event().code(), numbers));
		}

		@Override
		public void save(EventView from, int template, Map<String, Integer> positions) {
			this.told.addAll(List.of(from.code(), template, positions));
		}

		@Override
		public void apply(int template, OpenBook to, List<String> numbers) {
			this.told.addAll(List.of(template, to.event().code(), numbers));
		}

	}

}
