package vn.hiepdong.delegate.importing;

import java.text.Normalizer;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.hiepdong.delegate.Rank;

import static org.assertj.core.api.Assertions.assertThat;

class WrittenRankTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Đại tá, Phó Giám đốc | SENIOR_COLONEL | Phó Giám đốc",
			"Thiếu tướng – Giám đốc CATP | MAJOR_GENERAL | Giám đốc CATP",
			"Thiếu tướng - Giám đốc CATP | MAJOR_GENERAL | Giám đốc CATP",
			"Thượng tá. Trưởng phòng PV01 | COLONEL | Trưởng phòng PV01",
			"Đ/c Đại tá Nguyễn Văn A | SENIOR_COLONEL | Nguyễn Văn A",
			"Đại tá, đồng chí Nguyễn Văn A | SENIOR_COLONEL | Nguyễn Văn A",
			"Phó Giám đốc, Đại tá | SENIOR_COLONEL | Phó Giám đốc",
			"Phó Giám đốc (Đại tá), Ủy viên | SENIOR_COLONEL | Phó Giám đốc, Ủy viên",
			"THƯỢNG TÁ PHÓ TRƯỞNG PHÒNG | COLONEL | PHÓ TRƯỞNG PHÒNG",
			"dai ta, pho giam doc | SENIOR_COLONEL | pho giam doc", "Thiếu uý | SECOND_LIEUTENANT | ''",
			"Trung-tá; Đội trưởng | LIEUTENANT_COLONEL | Đội trưởng", "Đ.tá, Giám đốc | SENIOR_COLONEL | Giám đốc",
			"Tr.tá | LIEUTENANT_COLONEL | ''", "Đ/úy: Cán bộ | CAPTAIN | Cán bộ", "Thg.tá | COLONEL | ''",
			"4// Giám đốc | SENIOR_COLONEL | Giám đốc", "3// | COLONEL | ''",
			"2//, Đội trưởng | LIEUTENANT_COLONEL | Đội trưởng", "1// | MAJOR | ''", "4/ | CAPTAIN | ''",
			"1/ | SECOND_LIEUTENANT | ''", "Senior Colonel, Director | SENIOR_COLONEL | Director",
			"Major | MAJOR | ''" })
	void rank_and_position_are_parted(String written, Rank rank, String rest) {
		assertThat(WrittenRank.of(written)).isEqualTo(new WrittenRank(List.of(rank), rest));
		String decomposed = Normalizer.normalize(written, Normalizer.Form.NFD);
		assertThat(WrittenRank.of(decomposed)).isEqualTo(new WrittenRank(List.of(rank), rest));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Phó Giám đốc", "Thư ký Thượng tướng Bộ trưởng", "Trợ lý, Thiếu tướng Nguyễn Văn A",
			"Đại tướng, Bộ trưởng Bộ Công an", "Trung đội trưởng", "Đại diện", "Tổ 3/2", "1/2022", "Major Crimes Unit",
			"Nguyễn Thượng Tài", "Trung tâm chỉ huy" })
	void what_is_no_rank_stays_whole(String written) {
		assertThat(WrittenRank.of(written)).isEqualTo(new WrittenRank(List.of(), written));
	}

	@Test
	void what_is_shortened_too_far_may_be_several_ranks() {
		assertThat(WrittenRank.of("Th.tá, Phó phòng"))
			.isEqualTo(new WrittenRank(List.of(Rank.COLONEL, Rank.MAJOR), "Phó phòng"));
		assertThat(WrittenRank.of("T/úy").ranks()).containsExactly(Rank.SENIOR_LIEUTENANT, Rank.LIEUTENANT,
				Rank.SECOND_LIEUTENANT);
		assertThat(WrittenRank.of("Th.tá").rank()).isNull();
	}

	@ParameterizedTest
	@EnumSource
	void every_rank_is_read_as_the_pages_write_it(Rank rank) {
		assertThat(WrittenRank.of(rank.name().replace('_', ' ')).rank()).isEqualTo(rank);
	}

}
