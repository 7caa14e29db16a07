package vn.hiepdong.delegate.importing.web;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.hiepdong.delegate.DelegateView;
import vn.hiepdong.delegate.Diet;
import vn.hiepdong.delegate.Gender;
import vn.hiepdong.delegate.Rank;
import vn.hiepdong.platform.text.LegacyCoding;
import vn.hiepdong.platform.text.LegacyEncoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What rows of lists become, however they are written.
 */
class ListPreviewTest extends ListTest {

	@Test
	void a_list_is_previewed_then_written() {
		String page = pasted(HEAD + """
				1\tNguyễn Văn Hùng\tĐại tá, Phó Giám đốc\tCATP Hà Nội\t0912 345 678
				2\tTrần Thị Lan\tVụ trưởng\tBộ Y tế\t912345679""");
		assertThat(listed()).isEmpty();
		assertThat(words(page)).contains("Tạo mới: 2", "Đại tá, Phó Giám đốc", "Công an thành phố Hà Nội",
				"0912 345 679");
		assertThat(confirm(page)).hasStatus3xxRedirection();
		assertThat(listed())
			.extracting(DelegateView::fullName, DelegateView::rank, DelegateView::position, DelegateView::delegation,
					DelegateView::phone)
			.containsExactly(tuple("Nguyễn Văn Hùng", Rank.SENIOR_COLONEL, "Phó Giám đốc", "ca-ha-noi", "0912345678"),
					tuple("Trần Thị Lan", null, "Vụ trưởng", "bo-y-te", "0912345679"));
	}

	@ParameterizedTest
	@CsvSource({ "'Đại tá, Phó Giám đốc', SENIOR_COLONEL, Phó Giám đốc",
			"'Phó Giám đốc, Đại tá', SENIOR_COLONEL, Phó Giám đốc", "'THƯỢNG TÁ - TRƯỞNG PHÒNG', COLONEL, TRƯỞNG PHÒNG",
			"Thiếu tướng, MAJOR_GENERAL, ''", "Chủ tịch UBND, , Chủ tịch UBND" })
	void rank_and_position_may_stand_in_one_cell(String written, Rank rank, String position) {
		confirm(pasted(HEAD + "1\tLê An\t" + written + "\tBộ Y tế\t"));
		assertThat(only()).extracting(DelegateView::rank, DelegateView::position).containsExactly(rank, position);
	}

	@Test
	void a_list_may_be_parted_by_headings_that_name_category_and_delegation() {
		String page = pasted("""
				TT\tHọ tên\tCấp bậc\tChức vụ
				I\tTRUNG ƯƠNG
				1. Bộ Y tế (02 đại biểu)
				1\tLê An\t\tVụ trưởng
				2\tLê Bình\t\tChuyên viên
				II\tCÔNG AN TỈNH, THÀNH PHỐ
				2. CA TP Hà Nội
				3\tTrần Cường\tĐại tá\tGiám đốc""");
		assertThat(words(page)).contains("Tiêu đề mục: 4", "Tạo mới: 3");
		confirm(page);
		assertThat(listed()).extracting(DelegateView::delegation).containsExactly("bo-y-te", "bo-y-te", "ca-ha-noi");
	}

	@Test
	void every_column_of_the_template_is_read() {
		confirm(pasted("Họ và tên\tĐoàn\tCơ quan công tác\tTrưởng đoàn\tGiới tính\tSố CCCD\tChế độ ăn\n"
				+ "Bà Lê Thị An\tBộ Y tế\tVụ Pháp chế\tx\t\t31093001234\tăn chay, không hành"));
		assertThat(only()).satisfies((delegate) -> {
			assertThat(delegate.fullName()).isEqualTo("Lê Thị An");
			assertThat(delegate.agency()).isEqualTo("Vụ Pháp chế");
			assertThat(delegate.head()).isTrue();
			assertThat(delegate.particulars().gender()).isEqualTo(Gender.FEMALE);
			assertThat(delegate.particulars().identityNumber()).isEqualTo("031093001234");
			assertThat(delegate.particulars().diet()).isEqualTo(Diet.VEGETARIAN);
			assertThat(delegate.particulars().dietNote()).isEqualTo("không hành");
		});
	}

	@ParameterizedTest
	@CsvSource({ "UTF-8, ','", "UTF-8, ;", "UTF-16LE, ','" })
	void a_csv_file_is_read_in_whatever_encoding_and_with_whatever_separator(String charset, String separator) {
		String list = String.join(separator, "Họ và tên", "Đoàn") + "\r\n"
				+ String.join(separator, "\"Lê Thị Hoa\"", "Bộ Y tế") + "\r\n";
		confirm(sent("ds.csv", encoded(list, charset)));
		assertThat(only().fullName()).isEqualTo("Lê Thị Hoa");
	}

	@Test
	void letters_and_marks_that_stand_apart_become_one() {
		String page = pasted(Normalizer.normalize(HEAD + "1\tNguyễn Thị Huệ\tĐại úy\tBộ Y tế\t", Normalizer.Form.NFD));
		confirm(page);
		assertThat(only()).extracting(DelegateView::fullName, DelegateView::rank)
			.containsExactly("Nguyễn Thị Huệ", Rank.CAPTAIN);
	}

	@ParameterizedTest
	@EnumSource
	void a_file_in_a_coding_of_old_is_told_and_converted_after_a_look(LegacyCoding coding) {
		String list = LegacyEncoder.encode("Họ và tên;Chức vụ;Đoàn\nLưu Thị Hường;Trưởng phòng;Bộ Y tế\n", coding);
		String page = sent("ds.csv", list.getBytes(StandardCharsets.ISO_8859_1));
		assertThat(words(page)).contains("Chữ gõ bằng phông cũ", coding.name(), "Lưu Thị Hường");
		assertThat(listed()).isEmpty();
		assertThat(this.pages.post(page + "/coding", "converting", "true")).hasRedirectedUrl(page);
		confirm(page);
		assertThat(only()).extracting(DelegateView::fullName, DelegateView::position)
			.containsExactly("Lưu Thị Hường", "Trưởng phòng");
	}

	@ParameterizedTest
	@ValueSource(strings = { "CA Hà Nội", "CATP Hà Nội", "công an tp ha noi", "CÔNG AN THÀNH PHỐ HÀ NỘI" })
	void a_delegation_is_known_by_its_usual_names(String written) {
		confirm(pasted(HEAD + "1\tLê An\t\t" + written + "\t"));
		assertThat(only().delegation()).isEqualTo("ca-ha-noi");
	}

	@Test
	void an_unknown_delegation_is_asked_about_once_and_the_nearest_is_offered() {
		String page = pasted(HEAD + """
				1\tLê An\t\tBộ Y tê 2\t
				2\tLê Bình\t\tBộ Y tê 2\t
				3\tLê Cường\t\tCông an tỉnh Điện Biên\t""");
		assertThat(words(page)).contains("2 tên đoàn chưa có",
				"Bộ Y tê 2|2|– Chưa chọn –|Bộ Y tế|Đoàn mới: Trung ương|", "Có lỗi: 3");
		this.pages.post(page + "/delegations", "written", "Bộ Y tê 2", "meant", "bo-y-te");
		this.pages.post(page + "/delegations", "written", "Công an tỉnh Điện Biên", "meant", "+PROVINCIAL_POLICE");
		assertThat(words(page)).contains("Tạo mới: 3", "Sẽ tạo 1 đoàn mới: Công an tỉnh Điện Biên");
		confirm(page);
		assertThat(listed()).extracting(DelegateView::delegation, DelegateView::delegationName)
			.containsExactly(tuple("bo-y-te", "Bộ Y tế"), tuple("bo-y-te", "Bộ Y tế"),
					tuple("cong-an-tinh-dien-bien", "Công an tỉnh Điện Biên"));
	}

	@Test
	void many_choices_are_sent_with_one_form_and_commas_stay_in_names() {
		String page = pasted(HEAD + "1\tLê An\t\tSở Y tế, Hải Phòng\t\n2\tLê Bình\t\tSở Tư pháp\t");
		this.pages.post(page + "/delegations", this.pages.form(page, page + "/delegations"));
		assertThat(words(page)).contains("Sẽ tạo 2 đoàn mới: Sở Y tế, Hải Phòng; Sở Tư pháp", "Tạo mới: 2");
	}

	@Test
	void a_choice_of_a_delegation_that_is_none_is_refused() {
		String page = pasted(HEAD + "1\tLê An\t\tBộ Y tê 2\t");
		assertThat(this.pages.post(page + "/delegations", "written", "Bộ Y tê 2", "meant", "khong-co")).hasStatus(422);
		assertThat(this.pages.post(page + "/delegations", "written", "Bộ Y tê 2", "meant", "+NONSENSE"))
			.hasStatus3xxRedirection();
		assertThat(words(page)).contains("Có lỗi: 1");
	}

	private static byte[] encoded(String text, String charset) {
		byte[] bytes = text.getBytes(Charset.forName(charset));
		if (!charset.startsWith("UTF-16")) {
			return bytes;
		}
		byte[] marked = new byte[bytes.length + 2];
		marked[0] = (byte) 0xff;
		marked[1] = (byte) 0xfe;
		System.arraycopy(bytes, 0, marked, 2, bytes.length);
		return marked;
	}

}
