package vn.hiepdong.duty;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import vn.hiepdong.duty.tree.DutyFamilies;
import vn.hiepdong.duty.tree.HelpersPart;
import vn.hiepdong.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Those who share in a duty have their say; its lead unit answers for the whole.
 */
class ContributionsTest extends DutyServiceTest {

	@Autowired
	Contributions contributions;

	@Autowired
	DutyFamilies families;

	@ParameterizedTest
	@ValueSource(strings = { "quan-toan", "hong-bang", "le-chan", "dieuphoi", "giamdoc" })
	void whoever_shares_in_a_duty_plans_or_directs_comments_on_it(String username) {
		String number = shared();
		comment(username, number, "Còn thiếu hai biển chỉ dẫn");
		assertThat(get("quan-toan", number).history().get(0))
			.extracting(StepLine::step, StepLine::actor, StepLine::text)
			.containsExactly(Step.COMMENT, username, "Còn thiếu hai biển chỉ dẫn");
	}

	@ParameterizedTest
	@ValueSource(strings = { "thuong-ly", "lienlac" })
	void nobody_else_does(String username) {
		String number = shared();
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> comment(username, number, "x"));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> reportPart(username, number, null, 10));
	}

	@Test
	void the_leader_of_the_whole_comments_on_a_part_that_went_to_another_unit() {
		String whole = this.world.duty("Ra quân").of("hong-bang").accepted().in(this.event);
		String part = this.world.split(this.event, whole, "quan-toan").get(0);
		does("dieuphoi", (me) -> this.duties.assign(this.event, part,
				new Assignment("le-chan", List.of(), this.duties.get(this.event, part, me).version()), me));
		comment("hong-bang", part, "Đoạn này giáp phường chúng tôi");
		assertThat(get("hong-bang", part).allowed()).contains(Step.COMMENT, Step.EDIT, Step.CANCEL)
			.doesNotContain(Step.ACCEPT, Step.REPORT);
	}

	@Test
	void a_comment_leaves_the_duty_and_every_open_form_as_they_are() {
		String number = shared();
		DutyView before = get("dieuphoi", number);
		comment("le-chan", number, "Đã rõ");
		reportPart("le-chan", number, null, 30);
		assertThat(get("dieuphoi", number)).extracting(DutyView::version, DutyView::state, DutyView::progress)
			.containsExactly(before.version(), before.state(), before.progress());
	}

	@Test
	void a_comment_sent_twice_stands_once_and_another_text_is_no_repetition() {
		String number = shared();
		UUID clientId = UUID.randomUUID();
		does("le-chan", (me) -> this.contributions.comment(this.event, number, clientId, "Đã rõ", me));
		does("le-chan", (me) -> this.contributions.comment(this.event, number, clientId, "Đã rõ", me));
		assertThat(get("quan-toan", number).history()).filteredOn((line) -> line.step() == Step.COMMENT).hasSize(1);
		assertThatExceptionOfType(Problem.Conflict.class).isThrownBy(
				() -> does("le-chan", (me) -> this.contributions.comment(this.event, number, clientId, "Chưa rõ", me)));
	}

	@Test
	void nothing_is_said_about_a_draft_or_a_cancelled_duty() {
		String draft = this.world.duty("Đón").in(this.event);
		assertThatExceptionOfType(Problem.Conflict.class).isThrownBy(() -> comment("dieuphoi", draft, "x"));
		String number = shared();
		cancel(number);
		assertThatExceptionOfType(Problem.Conflict.class).isThrownBy(() -> comment("quan-toan", number, "x"));
		assertThatExceptionOfType(Problem.Conflict.class).isThrownBy(() -> reportPart("le-chan", number, null, 10));
	}

	@Test
	void a_comment_says_something_and_a_part_has_a_percentage() {
		String number = shared();
		assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> comment("quan-toan", number, ""));
		assertThatExceptionOfType(Problem.Invalid.class)
			.isThrownBy(() -> comment("quan-toan", number, "x".repeat(2001)));
		assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> reportPart("le-chan", number, null, 101));
	}

	@Test
	void the_latest_report_of_each_cooperating_unit_is_shown_beside_the_duty() {
		String number = this.world.duty("Đón").of("catp").with("le-chan", "quan-toan").accepted().in(this.event);
		reportPart("le-chan", number, null, 30);
		reportPart("le-chan", number, null, 80);
		assertThat(as("catp", (me) -> this.families.of(this.event, number, me)).helpers())
			.extracting((part) -> part.unit().code(), (part) -> (part.said() != null) ? part.said().percent() : null)
			.containsExactlyInAnyOrder(tuple("le-chan", 80), tuple("quan-toan", null));
		assertThat(get("catp", number).progress()).isZero();
	}

	@Test
	void the_lead_unit_reports_no_part() {
		String number = shared();
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> reportPart("quan-toan", number, null, 10));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> reportPart("dieuphoi", number, "le-chan", 10));
	}

	@Test
	void a_leader_reports_for_the_own_cooperating_units_only() {
		String number = this.world.duty("Đón").of("catp").with("le-chan", "quan-toan", "thuong-ly").in(this.event);
		assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> reportPart("hong-bang", number, null, 10));
		assertThatExceptionOfType(Problem.Invalid.class)
			.isThrownBy(() -> reportPart("hong-bang", number, "le-chan", 10));
		reportPart("hong-bang", number, "thuong-ly", 10);
		assertThat(as("hong-bang", (me) -> this.families.of(this.event, number, me)).mine())
			.extracting(HelpersPart::unit)
			.extracting((unit) -> unit.code())
			.containsExactlyInAnyOrder("quan-toan", "thuong-ly");
	}

	private String shared() {
		return this.world.duty("Đón đoàn").of("quan-toan").with("le-chan").accepted().in(this.event);
	}

	private void comment(String username, String number, String text) {
		does(username, (me) -> this.contributions.comment(this.event, number, UUID.randomUUID(), text, me));
	}

	private void reportPart(String username, String number, String unit, int percent) {
		does(username, (me) -> this.contributions.reportPart(this.event, number, unit,
				new ProgressReport(UUID.randomUUID(), percent, ""), me));
	}

}
