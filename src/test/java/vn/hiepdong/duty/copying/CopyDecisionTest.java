package vn.hiepdong.duty.copying;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.access.AccessDeniedException;

import vn.hiepdong.duty.copying.CopyNote.Kind;
import vn.hiepdong.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A plan is copied as its preview showed it, once and by those who may.
 */
class CopyDecisionTest extends CopyingTest {

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

	private void assertChanged(CopyWish wish, String seen) {
		assertThatExceptionOfType(Problem.Conflict.class).isThrownBy(() -> confirm(wish, seen, true))
			.satisfies((problem) -> assertThat(problem.key()).isEqualTo("copying.problem.changed"));
	}

}
