package vn.hiepdong.duty.copying;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.access.AccessDeniedException;

import vn.hiepdong.StatementCount;
import vn.hiepdong.duty.BookedDuty;
import vn.hiepdong.duty.DutyFilter;
import vn.hiepdong.event.Phase;
import vn.hiepdong.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class DutyTemplatesTest extends CopyingTest {

	private final String name = "Mẫu " + UUID.randomUUID();

	@Test
	void a_template_makes_the_same_duties_as_its_event_did_that_day() {
		String root = this.world.duty("Gốc")
			.from("9/9/2022 7h30")
			.due("9/9/2022 17:00")
			.of("quan-toan")
			.in(this.source);
		String part = this.world.duty("Cành").of("quan-toan").with("le-chan", "catp").in(this.source);
		this.world.duty("Sau").in(Phase.AFTER).from("12/9/2022 18:00").due("14/9/2022 16:00").in(this.source);
		this.world.join(this.source, part, root);
		String seen = preview(wish(CopiedUnits.REMEMBERED)).seen();
		CopyWish fromTemplate = new CopyWish(saved(this.name), CopiedUnits.REMEMBERED);
		assertThat(preview(fromTemplate).seen()).isEqualTo(seen);
		this.world.duty("Sau này").in(this.source);
		assertThat(copy(fromTemplate)).isEqualTo(3);
		assertThat(made()).extracting((duty) -> duty.plan().title(), BookedDuty::parent)
			.containsExactly(tuple("Gốc", null), tuple("Cành", "Q-001"), tuple("Sau", null));
		assertThat(template(this.name)).extracting("duties", "madeBy", "madeFrom")
			.containsExactly(3, "dieuphoi", "Hội nghị");
	}

	@Test
	void it_holds_what_the_filter_shows_and_nothing_that_was_cancelled() {
		this.world.duty("Đón đoàn").of("quan-toan").in(this.source);
		this.world.duty("Tiễn đoàn").of("le-chan").in(this.source);
		String gone = this.world.duty("Thôi").of("quan-toan").in(this.source);
		does("dieuphoi",
				(me) -> this.duties.cancel(this.source, gone, "Thôi", this.world.version(this.source, gone), me));
		DutyFilter filter = DutyFilter.ALL.withUnit("hong-bang");
		assertThat(as("dieuphoi", (me) -> this.templates.outlook(this.source, filter, me)).duties()).isEqualTo(1);
		does("dieuphoi", (me) -> this.templates.save(this.source, filter, this.name, UUID.randomUUID(), me));
		assertThat(template(this.name).duties()).isEqualTo(1);
	}

	@Test
	void a_name_is_given_once_whatever_its_case() {
		this.world.duty("Đón đoàn").in(this.source);
		saved(this.name);
		assertRefused(this.name.toUpperCase(), "copying.problem.name-taken");
		assertRefused(" ", "form.required");
		assertRefused("a".repeat(121), "form.longer-than");
	}

	@Test
	void nothing_makes_no_template() {
		assertRefused(this.name, "copying.problem.empty");
	}

	@Test
	void the_same_form_sent_twice_saves_once() {
		this.world.duty("Đón đoàn").in(this.source);
		UUID clientId = UUID.randomUUID();
		for (int i = 0; i < 2; i++) {
			does("dieuphoi", (me) -> this.templates.save(this.source, DutyFilter.ALL, this.name, clientId, me));
		}
		assertThat(template(this.name).duties()).isEqualTo(1);
	}

	@Test
	void a_deleted_template_is_gone_and_what_was_made_of_it_stays() {
		this.world.duty("Đón đoàn").in(this.source);
		CopyWish wish = new CopyWish(saved(this.name), CopiedUnits.LEFT_OUT);
		copy(wish);
		String number = Integer.toString(template(this.name).number());
		String deleted = as("dieuphoi", (me) -> this.templates.delete(this.target, number, me));
		assertThat(deleted).isEqualTo(this.name);
		assertThat(made()).hasSize(1);
		assertThatExceptionOfType(Problem.NotFound.class).isThrownBy(() -> preview(wish));
		assertThatExceptionOfType(Problem.NotFound.class)
			.isThrownBy(() -> as("dieuphoi", (me) -> this.templates.delete(this.target, number, me)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "giamdoc", "hong-bang", "lienlac" })
	void nobody_but_a_coordinator_keeps_templates(String username) {
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as(username, (me) -> this.templates.all(this.target, me)));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as(username, (me) -> this.templates.delete(this.target, "1", me)));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as(username, (me) -> this.templates.outlook(this.target, DutyFilter.ALL, me)));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> does(username,
				(me) -> this.templates.save(this.target, DutyFilter.ALL, "x", UUID.randomUUID(), me)));
	}

	@Test
	void saving_and_listing_take_as_many_statements_for_many_duties_as_for_few() {
		this.world.duty("Đón đoàn").in(this.source);
		long few = StatementCount.of(() -> saved(this.name));
		this.world.fill(this.source, 500);
		assertThat(StatementCount.of(() -> saved(this.name + " lớn"))).isEqualTo(few);
		assertThat(template(this.name + " lớn").duties()).isEqualTo(500);
	}

	private void assertRefused(String typed, String key) {
		assertThatExceptionOfType(Problem.Invalid.class)
			.isThrownBy(() -> does("dieuphoi",
					(me) -> this.templates.save(this.source, DutyFilter.ALL, typed, UUID.randomUUID(), me)))
			.satisfies((problem) -> assertThat(List.of(problem.field(), problem.key())).containsExactly("name", key));
	}

}
