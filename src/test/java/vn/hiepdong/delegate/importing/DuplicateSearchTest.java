package vn.hiepdong.delegate.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DuplicateSearchTest {

	private static final Listed HUNG = new Listed("Nguyễn Văn Hùng", "ca-an-giang", "0912345678", 1);

	private static final Listed LAN = new Listed("Trần Thị Lan", "ca-ha-noi", null, 2);

	private static final Listed FIRST_TUAN = new Listed("Lê Tuấn", "ca-ha-noi", "0911111111", 3);

	private static final Listed SECOND_TUAN = new Listed("Lê Tuấn", "ca-ha-noi", "0922222222", 4);

	private static final List<Listed> KNOWN = List.of(HUNG, LAN, FIRST_TUAN, SECOND_TUAN);

	@Test
	void a_number_names_the_person_though_the_name_was_corrected() {
		assertThat(recognise(row("Nguyễn Văn Hưng", "ca-ha-noi", null, 1)).same()).isEqualTo(HUNG);
		assertThat(recognise(row("Nguyễn Hùng", "ca-ha-noi", null, 1)).same()).isEqualTo(HUNG);
	}

	@Test
	void a_number_with_quite_another_name_is_asked_about() {
		assertThat(recognise(row("Phạm Đức", "ca-ha-noi", null, 1))).isEqualTo(likely(HUNG));
	}

	@Test
	void one_name_and_one_phone_are_one_person_in_any_delegation() {
		assertThat(recognise(row("NGUYỄN VĂN HÙNG", "v05", "0912345678", 0)).same()).isEqualTo(HUNG);
	}

	@Test
	void one_name_within_a_delegation_is_one_person() {
		assertThat(recognise(row("Trần Thị  Lan", "ca-ha-noi", "0987654321", 0)).same()).isEqualTo(LAN);
		assertThat(recognise(row("Nguyễn Văn Hùng", "ca-an-giang", null, 0)).same()).isEqualTo(HUNG);
	}

	@Test
	void a_new_phone_is_a_change_where_nobody_else_has_the_name() {
		assertThat(recognise(row("Nguyễn Văn Hùng", "ca-an-giang", "0933333333", 0)).same()).isEqualTo(HUNG);
		assertThat(recognise(row("Lê Tuấn", "ca-ha-noi", "0933333333", 0))).isEqualTo(likely(FIRST_TUAN, SECOND_TUAN));
	}

	@Test
	void of_two_rows_of_one_name_the_one_with_the_known_phone_is_the_person() {
		DuplicateSearch<Listed> search = search(KNOWN, row("Nguyễn Văn Hùng", "ca-an-giang", "0933333333", 0),
				row("Nguyễn Văn Hùng", "ca-an-giang", "0912345678", 0));
		assertThat(search.recognise(0)).isEqualTo(likely(HUNG));
		assertThat(search.recognise(1)).isEqualTo(new Recognised<>(HUNG, List.of(), -1, 0));
	}

	@Test
	void of_namesakes_the_one_with_the_phone_is_meant() {
		assertThat(recognise(row("Lê Tuấn", "ca-ha-noi", "0922222222", 0)).same()).isEqualTo(SECOND_TUAN);
		assertThat(recognise(row("Lê Tuấn", "ca-ha-noi", null, 0))).isEqualTo(likely(FIRST_TUAN, SECOND_TUAN));
		assertThat(recognise(row("Lê Tuấn", "ca-ha-noi", null, 4)).same()).isEqualTo(SECOND_TUAN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Nguyen Van Hung", "Hùng Nguyễn Văn", "Nguyễn Văn Hung" })
	void another_spelling_within_a_delegation_is_asked_about(String name) {
		assertThat(recognise(row(name, "ca-an-giang", null, 0))).isEqualTo(likely(HUNG));
	}

	@Test
	void a_slip_in_the_name_is_asked_about_where_the_phone_is_the_same() {
		assertThat(recognise(row("Nguyễn Văn Hùngg", "v05", "0912345678", 0))).isEqualTo(likely(HUNG));
	}

	@Test
	void a_name_alone_says_nothing_across_delegations_nor_does_a_phone_across_names() {
		assertThat(recognise(row("Nguyễn Văn Hùng", "ca-ha-noi", null, 0))).isEqualTo(nobody());
		assertThat(recognise(row("Phạm Đức", "ca-an-giang", "0912345678", 0))).isEqualTo(nobody());
		assertThat(recognise(row("Nguyễn Văn Hưng", "ca-an-giang", null, 0))).isEqualTo(nobody());
		assertThat(recognise(row("Nguyễn Văn Hùng", "ca-an-giang", "0912345678", 9))).isEqualTo(nobody());
	}

	@Test
	void rows_about_one_person_are_told_by_the_first_of_them() {
		DuplicateSearch<Listed> search = search(List.of(), row("Phạm Đức", "v05", "0944444444", 0),
				row("Phạm Đức", "v05", null, 0), row("PHẠM ĐỨC", "x01", "0944444444", 0),
				row("Pham Duc", "v05", null, 0), row("Phạm Đức", "v05", "0955555555", 0),
				row("Phạm Đức", "h01", null, 0));
		assertThat(search.rows()).isEqualTo(6);
		assertThat(search.recognise(0)).isEqualTo(nobody());
		assertThat(search.recognise(1)).isEqualTo(new Recognised<>(null, List.of(), 0, -1));
		assertThat(search.recognise(2)).isEqualTo(new Recognised<>(null, List.of(), 0, -1));
		assertThat(search.recognise(3)).isEqualTo(new Recognised<>(null, List.of(), -1, 0));
		assertThat(search.recognise(4)).isEqualTo(new Recognised<>(null, List.of(), 1, 0));
		assertThat(search.recognise(5)).isEqualTo(nobody());
	}

	@Test
	void at_most_three_are_offered() {
		List<Listed> namesakes = new ArrayList<>();
		for (int i = 1; i <= 10; i++) {
			namesakes.add(new Listed("Lê Tuấn", "ca-ha-noi", "09000000" + (10 + i), i));
		}
		assertThat(search(namesakes, row("Lê Tuấn", "ca-ha-noi", null, 0)).recognise(0).likely()).hasSize(3);
	}

	@Test
	void a_list_of_a_hundred_thousand_finds_whom_it_held_before() {
		List<Listed> known = people(100_000);
		DuplicateSearch<Listed> search = new DuplicateSearch<>();
		known.forEach((each) -> search.know(each, each));
		known.forEach((each) -> search.add(new Listed(each.name().toUpperCase(), each.delegation(), each.phone(), 0)));
		for (int row = 0; row < known.size(); row++) {
			assertThat(search.recognise(row).same()).isSameAs(known.get(row));
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void rows_that_are_all_alike_cost_no_more(boolean onePhone) {
		DuplicateSearch<Listed> search = new DuplicateSearch<>();
		for (int i = 0; i < 100_000; i++) {
			search.add(onePhone ? row("Lê Tuấn " + i % 7, "v05", "0912345678", 0)
					: row("Lê Tuấn", "v05", "09" + (10_000_000 + i), 0));
		}
		for (int row = 1; row < 100_000; row++) {
			Recognised<Listed> recognised = search.recognise(row);
			assertThat(onePhone ? recognised.repeats() : recognised.resembles()).isEqualTo(0);
		}
	}

	private static List<Listed> people(int count) {
		String[] families = { "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi" };
		String[] middles = { "Văn", "Thị", "Đức", "Hữu", "Minh", "Thanh" };
		String[] givens = { "Hùng", "Hưng", "Lan", "Tuấn", "Dũng", "Mai", "Hoà", "An", "Bình" };
		Random random = new Random(4);
		List<Listed> people = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			people.add(new Listed(
					families[random.nextInt(8)] + " " + middles[random.nextInt(6)] + " " + givens[random.nextInt(9)],
					"đoàn-" + random.nextInt(200), "09" + (10_000_000 + i), i + 1));
		}
		return people;
	}

	private static Recognised<Listed> recognise(Listed row) {
		return search(KNOWN, row).recognise(0);
	}

	private static DuplicateSearch<Listed> search(List<Listed> known, Listed... rows) {
		DuplicateSearch<Listed> search = new DuplicateSearch<>();
		known.forEach((each) -> search.know(each, each));
		List.of(rows).forEach(search::add);
		return search;
	}

	private static Listed row(String name, String delegation, String phone, int number) {
		return new Listed(name, delegation, phone, number);
	}

	private static Recognised<Listed> nobody() {
		return new Recognised<>(null, List.of(), -1, -1);
	}

	private static Recognised<Listed> likely(Listed... who) {
		return new Recognised<>(null, List.of(who), -1, -1);
	}

}
