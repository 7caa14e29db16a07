package vn.hiepdong.delegate.importing;

import java.text.Normalizer;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.hiepdong.delegate.Gender;
import vn.hiepdong.delegate.Rank;

import static org.assertj.core.api.Assertions.assertThat;

class WrittenNameTest {

	@ParameterizedTest
	@ValueSource(strings = { "Nguyễn Văn Hùng", "  Nguyễn   Văn Hùng ", "NGUYỄN VĂN HÙNG", "nguyễn văn hùng",
			"Hùng, Nguyễn Văn", "Ông Nguyễn Văn Hùng", "Đ/c Nguyễn Văn Hùng", "Đồng chí Nguyễn Văn Hùng",
			"GS.TS. Nguyễn Văn Hùng", "PGS, TS Nguyễn Văn Hùng", "Đ/c: Đại tá Nguyễn Văn Hùng", "1. Nguyễn Văn Hùng",
			"Đại tá, TS. Nguyễn Văn Hùng", "4// Nguyễn Văn Hùng", "Nguyễn Văn Hùng (nam)",
			"Nguyễn Văn Hùng - Phó Giám đốc", "Bác sĩ Nguyễn Văn Hùng" })
	void one_name_is_read_out_of_what_stands_around_it(String written) {
		assertThat(WrittenName.of(written).text()).isEqualTo("Nguyễn Văn Hùng");
		assertThat(WrittenName.of(Normalizer.normalize(written, Normalizer.Form.NFD)).text())
			.isEqualTo("Nguyễn Văn Hùng");
	}

	@Test
	void what_stands_around_a_name_is_not_lost() {
		assertThat(WrittenName.of("Đ/c Đại tá NGUYỄN VĂN HÙNG - Phó Giám đốc"))
			.isEqualTo(new WrittenName("Nguyễn Văn Hùng", List.of(Rank.SENIOR_COLONEL), null, "Phó Giám đốc"));
		assertThat(WrittenName.of("Bà Trần Thị Lan, Phó Chủ tịch"))
			.isEqualTo(new WrittenName("Trần Thị Lan", List.of(), Gender.FEMALE, "Phó Chủ tịch"));
		assertThat(WrittenName.of("Nguyễn Thanh Bình (nữ)"))
			.isEqualTo(new WrittenName("Nguyễn Thanh Bình", List.of(), Gender.FEMALE, ""));
		assertThat(WrittenName.of("Lê Văn Tám, Thượng tá").ranks()).containsExactly(Rank.COLONEL);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ông Văn Hùng", "Ông Thị Mai", "H'Yim Kđoh", "K' Brơn", "Y Bliă Êban", "Chamaléa Thị Ươm",
			"Bạch Dương", "Đoàn Chi Lan", "Lưu Duy", "Thái Sơn", "D'Angelo Russo" })
	void names_that_look_otherwise_stay(String name) {
		assertThat(WrittenName.of(name)).isEqualTo(new WrittenName(name, List.of(), null, ""));
	}

	@Test
	void names_of_the_highlands_get_their_capitals() {
		assertThat(WrittenName.of("H'HEN NIÊ").text()).isEqualTo("H'Hen Niê");
	}

	@ParameterizedTest
	@CsvSource({ "Nguyễn Văn Hoà, Nguyễn Văn Hòa", "Nguyễn Văn Hùng, NGUYỄN VĂN HÙNG", "Trần Thuý, Trần Thúy" })
	void spellings_of_one_name_are_the_same(String one, String two) {
		assertThat(likeness(one, two, false)).isEqualTo(Likeness.SAME);
	}

	@ParameterizedTest
	@CsvSource({ "Nguyễn Văn Hùng, Nguyen Van Hung", "Nguyễn Văn Hùng, Hùng Nguyễn Văn",
			"Nguyễn Văn Hùng, Nguyễn Văn Hung", "Nguyễn Văn Hùng, hung nguyen van", "Lý Mỹ, Lí Mĩ", "Đỗ Quý, Đỗ Quí",
			"Đặng Đức, Dang Duc" })
	void spellings_that_leave_something_out_are_likely_the_same(String one, String two) {
		assertThat(likeness(one, two, false)).isEqualTo(Likeness.LIKELY);
		assertThat(likeness(two, one, false)).isEqualTo(Likeness.LIKELY);
		assertThat(Spelling.of(one).key()).isEqualTo(Spelling.of(two).key());
	}

	@ParameterizedTest
	@CsvSource({ "Nguyễn Văn Hùng, Nguyễn Văn Hưng", "Trần Văn Tiến, Trần Văn Tiên", "Nguyễn Văn Hùng, Nguyễn Văn An",
			"Lê Hùng, ''", "'', ''", "Nguyễn Hùng, Nguyễn Văn Hùng" })
	void other_names_are_not_the_same(String one, String two) {
		assertThat(likeness(one, two, false)).isEqualTo(Likeness.NONE);
	}

	@ParameterizedTest
	@CsvSource({ "Nguyễn Văn Hùng, Nguyễn Văn Hưng, LIKELY", "Nguyễn Văn Hùng, Nguyễn Văn Hùngg, LIKELY",
			"Nguyễn Hùng, Nguyễn Văn Hùng, LIKELY", "Nguyễn Văn Hùng, Trần Thị Lan, NONE",
			"Nguyễn Văn Hùng, Lê Văn Hùng, NONE" })
	void with_one_phone_slips_are_likely_the_same_and_others_are_not(String one, String two, Likeness likeness) {
		assertThat(likeness(one, two, true)).isEqualTo(likeness);
	}

	private static Likeness likeness(String one, String two, boolean met) {
		return WrittenName.of(one).spelling().to(WrittenName.of(two).spelling(), met);
	}

}
