package vn.hiepdong.delegate.importing;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.hiepdong.delegate.Diet;
import vn.hiepdong.delegate.Gender;

import static org.assertj.core.api.Assertions.assertThat;

class WrittenParticularsTest {

	@ParameterizedTest
	@CsvSource({ "Nam, MALE", "NỮ, FEMALE", "nu, FEMALE", "Male, MALE", "F, FEMALE", "Ông, MALE", "Bà, FEMALE",
			"Nữ., FEMALE" })
	void a_gender_is_read(String written, Gender gender) {
		assertThat(WrittenGender.read(written)).contains(gender);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "Nam Định", "1" })
	void what_is_no_gender_is_not_guessed(String written) {
		assertThat(WrittenGender.read(written)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " - ", "Không", "Bình thường", "không ăn chay", "Ăn mặn", "Regular", "Không dị ứng" })
	void whoever_asks_for_nothing_eats_what_is_served(String written) {
		assertThat(WrittenDiet.of(written)).isEqualTo(new WrittenDiet(Diet.REGULAR, ""));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Chay | ''", "ăn chay | ''", "ĂN CHAY TRƯỜNG | ''", "Suất chay | ''",
			"Vegetarian | ''", "Ăn chay (không hành, tỏi) | không hành, tỏi", "Chay, dị ứng lạc | dị ứng lạc" })
	void whoever_eats_no_meat_is_told(String written, String note) {
		assertThat(WrittenDiet.of(written)).isEqualTo(new WrittenDiet(Diet.VEGETARIAN, note));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Dị ứng hải sản", "Không hải sản", "Tiểu đường, ít tinh bột", "Ăn kiêng",
			"Ngày rằm ăn chay", "Không ăn thịt bò" })
	void everything_else_goes_to_the_kitchen_as_it_is(String written) {
		assertThat(WrittenDiet.of(written)).isEqualTo(new WrittenDiet(Diet.SPECIAL, written));
	}

}
