package vn.hiepdong.delegate.badge;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.Organisation;
import vn.hiepdong.SignedInAs;
import vn.hiepdong.WholeApplication;
import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.delegate.DelegateId;
import vn.hiepdong.delegate.Reception;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.hiepdong.delegate.DelegatePlans.delegate;

@WholeApplication
@Transactional
class BadgesTest {

	private static final String EVENT = "hoi-nghi";

	@Autowired
	Badges badges;

	@Autowired
	Events events;

	@Autowired
	Reception reception;

	@Autowired
	Organisation organisation;

	@Autowired
	JdbcClient jdbc;

	int binh;

	@BeforeEach
	void conference() {
		this.reception.open(EVENT);
		this.binh = this.reception.expects(EVENT, delegate("Nguyễn Thanh Bình").of(Reception.OWN));
	}

	@Test
	void everybody_who_comes_gets_one_badge_however_often_it_is_asked() {
		int absent = this.reception.expects(EVENT, delegate("Lê Hoa").of(Reception.OTHER));
		this.reception.loses(EVENT, absent);
		assertThat(issue()).isEqualTo(1);
		assertThat(issue()).isZero();
		assertThat(tokens()).hasSize(1);
	}

	@Test
	void a_badge_leads_to_its_holder_and_says_nothing_of_them() {
		issue();
		String token = token();
		assertThat(read(EVENT, token).number()).isEqualTo(this.binh);
		assertThat(token).doesNotContain(id().value().toString().replace("-", "").toUpperCase());
	}

	@Test
	void a_badge_that_was_replaced_no_longer_counts() {
		issue();
		String old = token();
		replace(1, "Mất");
		assertRefused(EVENT, old, "badge.problem.replaced");
		assertThat(read(EVENT, token()).number()).isEqualTo(this.binh);
		assertThat(call(() -> this.badges.copies(EVENT, this.binh, this.reception.coordinator())))
			.extracting(BadgeCopy::number, BadgeCopy::reason)
			.containsExactly(tuple(2, "Mất"), tuple(1, null));
	}

	@Test
	void two_who_replace_the_same_badge_replace_it_once() {
		issue();
		replace(1, "Mất");
		assertThatExceptionOfType(Problem.Conflict.class).isThrownBy(() -> replace(1, "Mất"));
	}

	@Test
	void a_badge_is_replaced_for_a_reason() {
		issue();
		assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> replace(1, " "));
	}

	@Test
	void the_badge_of_somebody_who_will_not_come_is_refused_until_they_come_after_all() {
		issue();
		String token = token();
		this.reception.loses(EVENT, this.binh);
		assertRefused(EVENT, token, "badge.problem.cancelled");
		assertThat(tokens()).isEmpty();
	}

	@Test
	void the_badge_of_another_conference_is_foreign() {
		issue();
		this.reception.open("hoi-nghi-khac");
		assertRefused("hoi-nghi-khac", token(), "badge.problem.foreign");
	}

	@Test
	void a_badge_signed_with_the_right_secret_that_nobody_gave_is_foreign() {
		issue();
		token();
		byte[] key = this.jdbc.sql("select key from badge_key").query(byte[].class).single();
		assertRefused(EVENT, BadgeToken.of(UUID.randomUUID(), key), "badge.problem.foreign");
	}

	@Test
	void the_secret_is_made_once_and_stays() {
		issue();
		String token = token();
		assertThat(token()).isEqualTo(token);
		assertThat(this.jdbc.sql("select count(*) from badge_key").query(Integer.class).single()).isEqualTo(1);
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("update badge_key set made_at = now()").update());
	}

	@ParameterizedTest
	@EnumSource(names = "COORDINATOR", mode = EnumSource.Mode.EXCLUDE)
	void only_coordinators_give_badges_and_print_them(Role role) {
		Actor other = this.organisation.person("t-other", role);
		SignedInAs.run(role, () -> {
			assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.badges.issue(EVENT, other));
			assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.badges.tokens(EVENT, other));
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> this.badges.replace(EVENT, this.binh, 1, "Mất", other));
		});
	}

	private int issue() {
		return call(() -> this.badges.issue(EVENT, this.reception.coordinator()));
	}

	private void replace(int known, String reason) {
		SignedInAs.run(Role.COORDINATOR,
				() -> this.badges.replace(EVENT, this.binh, known, reason, this.reception.coordinator()));
	}

	private Map<DelegateId, String> tokens() {
		return call(() -> this.badges.tokens(EVENT, this.reception.coordinator()));
	}

	private String token() {
		return tokens().get(id());
	}

	private DelegateId id() {
		return this.reception.id(EVENT, this.binh);
	}

	private BadgeHolder read(String event, String token) {
		return this.badges.read(call(() -> this.events.id(event)), token);
	}

	private void assertRefused(String event, String token, String reason) {
		assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> read(event, token))
			.satisfies((ex) -> assertThat(ex.key()).isEqualTo(reason));
	}

	private static <T> T call(Supplier<T> call) {
		return SignedInAs.call(Role.COORDINATOR, call);
	}

}
