package vn.hiepdong.delegate;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;

import vn.hiepdong.StatementCount;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.delegate.DelegatePlans.delegate;

class DelegateSearchTest extends DelegateTest {

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
		assertThat(found(new DelegateFilter("", Category.PROVINCIAL_POLICE, null, false))).hasSize(2);
		assertThat(found(new DelegateFilter("tran", null, "ca-ha-noi", false))).containsExactly("Trần Cường");
		assertThat(this.delegates.counts(EVENT, new DelegateFilter("nguyen", null, null, false), this.coordinator))
			.isEqualTo(Map.of(Category.CENTRAL, 1, Category.PROVINCIAL_POLICE, 1));
		assertThat(this.delegations.list(EVENT, this.coordinator)).extracting(DelegationView::delegates)
			.containsExactly(1, 2);
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

}
