package vn.hiepdong.delegate.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

import vn.hiepdong.delegate.Category;

import static org.assertj.core.api.Assertions.assertThat;

class WrittenDelegationsTest {

	private static final Map<String, String> NAMES = new LinkedHashMap<>();

	private static WrittenDelegations delegations;

	@BeforeAll
	static void readTheDemonstration() throws IOException {
		Pattern line = Pattern.compile("([^,]+),[A-Z_]+,(?:\"([^\"]+)\"|([^,]+)),.*");
		for (String each : Files.readAllLines(Path.of("src/main/resources/demo/delegations.csv"))) {
			Matcher row = line.matcher(each);
			if (row.matches()) {
				NAMES.put(row.group(1), (row.group(2) != null) ? row.group(2) : row.group(3));
			}
		}
		delegations = new WrittenDelegations(NAMES, Map.of("Đoàn số 7", "ca-an-giang"));
	}

	@Test
	void every_delegation_is_found_by_its_name_and_its_code_in_any_case() {
		assertThat(NAMES).hasSizeGreaterThan(100).allSatisfy((code, name) -> {
			assertThat(delegations.find(name)).contains(code);
			assertThat(delegations.find(name.toUpperCase())).contains(code);
			assertThat(delegations.find(code)).contains(code);
		});
	}

	@ParameterizedTest
	@CsvSource({ "Công an tỉnh An Giang, ca-an-giang", "CA tỉnh An Giang, ca-an-giang", "CAT An Giang, ca-an-giang",
			"Công an An Giang, ca-an-giang", "CA T. An Giang, ca-an-giang", "cong an tinh an giang, ca-an-giang",
			"An Giang, ca-an-giang", "Tỉnh An Giang, ca-an-giang", "Đoàn số 7, ca-an-giang",
			"CATP Hải Phòng, ca-hai-phong", "Công an Hải Phòng, ca-hai-phong", "CA TP.HCM, ca-tp-ho-chi-minh",
			"Công an TP Hồ Chí Minh, ca-tp-ho-chi-minh", "CA HN, ca-ha-noi", "V05, cuc-v05",
			"Cục Xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc, cuc-v05", "Cục Cảnh sát hình sự, cuc-c02",
			"LĐ TP Đà Nẵng, lanh-dao-da-nang", "Bà Rịa – Vũng Tàu, ca-ba-ria-vung-tau",
			"P. Thượng Lý, phuong-thuong-ly" })
	void a_delegation_is_found_as_lists_write_it(String written, String code) {
		assertThat(delegations.find(written)).contains(code);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "Hải Phòng", "Công an tỉnh Hà Tây", "Công an tỉnh Quảng", "Bộ Ngoại giao", "Bắc Giangg" })
	void what_may_be_several_or_none_is_not_taken(String written) {
		assertThat(delegations.find(written)).isEmpty();
	}

	@Test
	void the_nearest_are_offered() {
		assertThat(delegations.nearest("Công an tỉnh Bắc Giangg")).startsWith("ca-bac-giang")
			.hasSizeLessThanOrEqualTo(3);
		assertThat(delegations.nearest("CAT Thừa Thiên")).startsWith("ca-thua-thien-hue");
		assertThat(delegations.nearest("Hải Phòng")).contains("ca-hai-phong").hasSizeLessThanOrEqualTo(3);
		assertThat(delegations.nearest("Cục Cảnh sát giao thong duong bo")).startsWith("cuc-c08");
		assertThat(delegations.nearest("zzz")).isEmpty();
	}

	@Test
	void of_provinces_that_were_merged_the_new_one_is_offered() {
		assertThat(delegations.nearest("Công an tỉnh Hà Tây")).startsWith("ca-ha-noi");
		WrittenDelegations later = new WrittenDelegations(Map.of("ca-hai-phong", "Công an thành phố Hải Phòng"),
				Map.of());
		assertThat(later.find("CA tỉnh Hải Dương")).isEmpty();
		assertThat(later.nearest("CA tỉnh Hải Dương")).containsExactly("ca-hai-phong");
	}

	@Test
	void categories_are_found_by_label_or_by_what_lists_write() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("i18n/delegate");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		WrittenCategories categories = new WrittenCategories(messages);
		assertThat(categories.find("Lãnh đạo Bộ Công an")).contains(Category.MINISTRY);
		assertThat(categories.find("CENTRAL BODIES")).contains(Category.CENTRAL);
		assertThat(categories.find("sở, ban, ngành")).contains(Category.LOCAL_AUTHORITY);
		assertThat(categories.find("Khách mời")).isEmpty();
		assertThat(categories.nearest("Công an các tỉnh")).startsWith(Category.PROVINCIAL_POLICE);
		assertThat(categories.nearest("Khách mời")).hasSizeLessThanOrEqualTo(3);
	}

}
