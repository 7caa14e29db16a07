package vn.hiepdong.delegate;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.Organisation;
import vn.hiepdong.StatementCount;
import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.Ids;
import vn.hiepdong.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static vn.hiepdong.delegate.DelegatePlans.delegate;
import static vn.hiepdong.event.EventPlans.conferenceOn;

@SpringBootTest
@Transactional
@RecordApplicationEvents
@Import({ Organisation.class, StatementCount.class })
class DelegatesTest {

	private static final String EVENT = "hoi-nghi";

	private static final DelegateFilter EVERYBODY = new DelegateFilter("", null, null);

	@Autowired
	Delegates delegates;

	@Autowired
	Events events;

	@Autowired
	Organisation organisation;

	@Autowired
	ApplicationEvents published;

	Actor coordinator;

	Actor liaison;

	@BeforeEach
	void conference() {
		this.organisation.found();
		this.coordinator = this.organisation.person("t-dieuphoi", Role.COORDINATOR);
		this.liaison = this.organisation.person("t-lienlac", Role.LIAISON);
		SecurityContextHolder.getContext()
			.setAuthentication(new TestingAuthenticationToken("t-dieuphoi", "", "ROLE_COORDINATOR"));
		this.events.create(conferenceOn(EVENT, "12/9/2022").hostedBy("t-catp"));
		register("bo-y-te", Category.CENTRAL, "Bộ Y tế", "t-lienlac");
		register("ca-ha-noi", Category.PROVINCIAL_POLICE, "Công an thành phố Hà Nội", null);
	}

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void people_sort_by_given_name_then_family_then_middle_in_vietnamese_order() {
		List<String> sorted = List.of("Trần Văn An", "Lê Thị Ánh", "Bùi Ân", "Đỗ Văn Bình", "Lê An Bình", "Lê Ánh Bình",
				"Lê Ân Bình", "Nguyễn Bình", "Nguyễn Thanh Bình", "Dũng", "Nguyễn Văn Dũng", "An Đức", "Hồ ma", "Hồ mà",
				"Hồ mả", "Hồ mã", "Hồ má", "Hồ mạ", "Lê Oanh", "Lê Ô", "Lê Ơ", "Lê Uyên", "Lê Ước");
		Stream.of(21, 3, 12, 7, 0, 18, 9, 15, 5, 22, 1, 11, 13, 6, 20, 8, 17, 2, 16, 4, 19, 10, 14)
			.map(sorted::get)
			.forEach((name) -> add(delegate(name).of("bo-y-te")));
		assertThat(found("")).containsExactlyElementsOf(sorted);
	}

	@ParameterizedTest
	@ValueSource(strings = { "nguyen thanh binh", "NGUYỄN", "binh", "bình nguyễn", "B", "y te", "pháp chế", "0912 345",
			"5678", "+84 912 345 678", "0912.345.678", "  Binh   thanh ", "Nguye\u0302\u0303n" })
	void he_is_found_without_case_diacritics_or_order(String typed) {
		add(delegate("Nguyễn Thanh Bình").of("bo-y-te")
			.as("Vụ trưởng Vụ Pháp chế")
			.at("Bộ Y tế")
			.calledAt("0912345678"));
		add(delegate("Lê Văn Cường").of("ca-ha-noi").calledAt("0988111222"));
		assertThat(found(typed)).containsExactly("Nguyễn Thanh Bình");
	}

	@Test
	void d_finds_d_with_a_stroke() {
		add(delegate("Trần Đức").of("bo-y-te"));
		add(delegate("Trần Dũng").of("bo-y-te"));
		add(delegate("Trần Bình").of("bo-y-te"));
		assertThat(found("d")).containsExactly("Trần Dũng", "Trần Đức");
		assertThat(found("đ")).containsExactly("Trần Dũng", "Trần Đức");
	}

	@ParameterizedTest
	@ValueSource(strings = { "xyz", "binh xyz", "inh", "' or 1=1 --" })
	void what_nobody_is_called_finds_nobody(String typed) {
		add(delegate("Nguyễn Thanh Bình").of("bo-y-te"));
		assertThat(found(typed)).isEmpty();
	}

	@Test
	void category_and_delegation_filter_and_are_counted() {
		add(delegate("Nguyễn Bình").of("bo-y-te"));
		add(delegate("Nguyễn Cường").of("ca-ha-noi"));
		add(delegate("Trần Cường").of("ca-ha-noi"));
		assertThat(found(new DelegateFilter("", Category.PROVINCIAL_POLICE, null))).hasSize(2);
		assertThat(found(new DelegateFilter("tran", null, "ca-ha-noi"))).containsExactly("Trần Cường");
		assertThat(this.delegates.counts(EVENT, new DelegateFilter("nguyen", null, null), this.coordinator))
			.isEqualTo(Map.of(Category.CENTRAL, 1, Category.PROVINCIAL_POLICE, 1));
		assertThat(this.delegates.delegations(EVENT, this.coordinator)).extracting(DelegationView::delegates)
			.containsExactly(1, 2);
	}

	@Test
	void numbers_count_within_the_event() {
		assertThat(add(delegate("Nguyễn Bình").of("bo-y-te"))).isEqualTo(1);
		assertThat(add(delegate("Nguyễn Cường").of("bo-y-te"))).isEqualTo(2);
		assertThat(this.delegates.get(EVENT, 2, this.coordinator).label()).isEqualTo("ĐB-002");
		this.events.create(conferenceOn("another", "12/9/2023").hostedBy("t-catp"));
		this.delegates.register("another", new DelegationPlan(null, Category.CITY, "Đà Nẵng", null), Ids.next(),
				this.coordinator);
		assertThat(
				this.delegates.add("another", delegate("Lê Dung").of("da-nang").plan(), Ids.next(), this.coordinator))
			.isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({ "0912 345 678", "0912.345.678", "+84 912345678", "912345678", "84912345678" })
	void a_phone_is_kept_as_ten_digits(String typed) {
		int number = add(delegate("Nguyễn Bình").of("bo-y-te").calledAt(typed));
		assertThat(this.delegates.get(EVENT, number, this.coordinator).phone()).isEqualTo("0912345678");
	}

	@Test
	void what_breaks_a_rule_is_refused_at_its_field() {
		refused("phone", delegate("Nguyễn Bình").of("bo-y-te").calledAt("12345"));
		refused("delegation", delegate("Nguyễn Bình").of("nowhere"));
		refused("fullName", delegate(" ").of("bo-y-te"));
		refused("fullName", delegate("x".repeat(121)).of("bo-y-te"));
		add(delegate("Nguyễn Bình").of("bo-y-te").leading());
		refused("head", delegate("Nguyễn Cường").of("bo-y-te").leading());
		refusedDelegation("code", new DelegationPlan("bo-y-te", Category.CITY, "Khác", null));
		refusedDelegation("code", new DelegationPlan("Bộ", Category.CITY, "Khác", null));
		refusedDelegation("liaison", new DelegationPlan(null, Category.CITY, "Khác", "t-dieuphoi"));
	}

	@Test
	void a_change_keeps_number_and_head_and_loses_to_nobody() {
		int number = add(delegate("Nguyễn Bình").of("bo-y-te").leading());
		long version = this.delegates.get(EVENT, number, this.coordinator).version();
		DelegatePlan first = delegate("Nguyễn Thanh Bình").of("bo-y-te").ranked(Rank.SENIOR_COLONEL).leading().plan();
		this.delegates.change(EVENT, number, first, version, this.coordinator);
		assertThatExceptionOfType(Problem.Conflict.class).isThrownBy(() -> this.delegates.change(EVENT, number,
				delegate("Khác").of("ca-ha-noi").plan(), version, this.coordinator));
		DelegateView kept = this.delegates.get(EVENT, number, this.coordinator);
		assertThat(kept.fullName()).isEqualTo("Nguyễn Thanh Bình");
		assertThat(kept.rank()).isEqualTo(Rank.SENIOR_COLONEL);
		assertThat(kept.head()).isTrue();
		assertThat(found("thanh")).hasSize(1);
		assertThat(this.published.stream(DelegatesChanged.class)).extracting(DelegatesChanged::what)
			.contains("delegation.registered", "delegate.added", "delegate.changed");
	}

	@Test
	void a_liaison_sees_the_delegations_given_to_the_own_account_and_no_others() {
		int own = add(delegate("Nguyễn Bình").of("bo-y-te"));
		int others = add(delegate("Nguyễn Cường").of("ca-ha-noi"));
		assertThat(this.delegates.page(EVENT, EVERYBODY, PageRequest.of(0, 50), this.liaison))
			.extracting(DelegateView::number)
			.containsExactly(own);
		assertThat(this.delegates.counts(EVENT, EVERYBODY, this.liaison)).containsOnlyKeys(Category.CENTRAL);
		assertThat(this.delegates.delegations(EVENT, this.liaison)).extracting(DelegationView::code)
			.containsExactly("bo-y-te");
		assertThatNoException().isThrownBy(() -> this.delegates.get(EVENT, own, this.liaison));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.delegates.get(EVENT, others, this.liaison));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.delegates.delegation(EVENT, "ca-ha-noi", this.liaison));
	}

	@ParameterizedTest
	@EnumSource(names = { "UNIT_LEADER", "ADMIN" })
	void unit_leaders_and_administrators_see_nobody(Role role) {
		Actor other = this.organisation.person("t-other", role);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.delegates.page(EVENT, EVERYBODY, PageRequest.of(0, 50), other));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.delegates.get(EVENT, 1, other));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.delegates.delegations(EVENT, other));
	}

	@ParameterizedTest
	@EnumSource(names = "COORDINATOR", mode = EnumSource.Mode.EXCLUDE)
	void only_coordinators_edit(Role role) {
		Actor other = this.organisation.person("t-other", role);
		DelegatePlan plan = delegate("Nguyễn Bình").of("bo-y-te").plan();
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.delegates.add(EVENT, plan, Ids.next(), other));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.delegates.change(EVENT, 1, plan, 0, other));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.delegates.register(EVENT,
				new DelegationPlan(null, Category.CITY, "Đà Nẵng", null), Ids.next(), other));
	}

	@Test
	void five_hundred_are_added_within_seconds_and_read_with_as_many_statements_as_one() {
		add(delegate("Nguyễn Bình").of("bo-y-te"));
		long forOne = StatementCount.of(() -> found(""));
		long begun = System.nanoTime();
		for (int i = 1; i < 500; i++) {
			add(delegate("Nguyễn Bình").of("bo-y-te"));
		}
		assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
		Page<DelegateView> third = this.delegates.page(EVENT, EVERYBODY, PageRequest.of(2, 50), this.coordinator);
		assertThat(third.getTotalElements()).isEqualTo(500);
		assertThat(third.getContent()).hasSize(50).extracting(DelegateView::number).startsWith(101);
		assertThat(StatementCount.of(() -> found(""))).isEqualTo(forOne).isPositive();
	}

	private void register(String code, Category category, String name, String liaison) {
		this.delegates.register(EVENT, new DelegationPlan(code, category, name, liaison), Ids.next(), this.coordinator);
	}

	private int add(DelegatePlans plan) {
		return this.delegates.add(EVENT, plan.plan(), Ids.next(), this.coordinator);
	}

	private List<String> found(String words) {
		return found(new DelegateFilter(words, null, null));
	}

	private List<String> found(DelegateFilter filter) {
		return this.delegates.page(EVENT, filter, PageRequest.of(0, 50), this.coordinator)
			.map(DelegateView::fullName)
			.getContent();
	}

	private void refused(String field, DelegatePlans plan) {
		assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> add(plan))
			.satisfies((problem) -> assertThat(problem.field()).isEqualTo(field));
	}

	private void refusedDelegation(String field, DelegationPlan plan) {
		assertThatExceptionOfType(Problem.Invalid.class)
			.isThrownBy(() -> this.delegates.register(EVENT, plan, Ids.next(), this.coordinator))
			.satisfies((problem) -> assertThat(problem.field()).isEqualTo(field));
	}

}
