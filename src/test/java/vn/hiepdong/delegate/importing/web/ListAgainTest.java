package vn.hiepdong.delegate.importing.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.hiepdong.SignedInAs;
import vn.hiepdong.account.Role;
import vn.hiepdong.delegate.DelegateView;
import vn.hiepdong.delegate.Rank;
import vn.hiepdong.delegate.Reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.hiepdong.delegate.DelegatePlans.delegate;

/**
 * Lists that are brought again, and people who are on the list already.
 */
class ListAgainTest extends ListTest {

	private static final String LIST = HEAD + """
			1\tNguyễn Văn Hùng\tĐại tá, Phó Giám đốc\tCông an thành phố Hà Nội\t0912345678
			2\tTrần Thị Lan\tVụ trưởng\tBộ Y tế\t""";

	@Test
	void the_same_list_again_changes_nothing() {
		confirm(pasted(LIST));
		String page = pasted(LIST);
		assertThat(words(page)).contains("Giữ nguyên: 2", "Xác nhận sẽ thêm hoặc thay đổi 0 đại biểu");
	}

	@Test
	void a_list_again_shows_what_changed_and_updates_it() {
		confirm(pasted(LIST));
		String page = pasted(LIST.replace("Đại tá, Phó Giám đốc", "Thiếu tướng, Giám đốc")
			.replace("Bộ Y tế\t", "Bộ Y tế\t0987654321"));
		assertThat(words(page)).contains("Thay đổi: 2", "Cấp bậc:|Đại tá|→|Thiếu tướng|",
				"Chức vụ:|Phó Giám đốc|→|Giám đốc|", "Số điện thoại:|(trống)|→|0987 654 321|");
		confirm(page);
		assertThat(listed()).extracting(DelegateView::number, DelegateView::rank, DelegateView::phone)
			.containsExactly(tuple(1, Rank.MAJOR_GENERAL, "0912345678"), tuple(2, null, "0987654321"));
	}

	@Test
	void a_blank_cell_and_a_missing_column_leave_a_delegate_as_it_is() {
		confirm(pasted(LIST));
		String page = pasted("Họ và tên\tĐoàn\tChức vụ\nNguyễn Văn Hùng\tCông an thành phố Hà Nội\t");
		assertThat(words(page)).contains("Giữ nguyên: 1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "NGUYỄN VĂN HÙNG", "Nguyễn  Văn Hùng", "Đ/c Nguyễn Văn Hùng" })
	void a_person_is_known_in_other_spellings(String written) {
		confirm(pasted(LIST));
		assertThat(words(pasted(HEAD + "1\t" + written + "\t\tCATP Hà Nội\t"))).contains("ĐB-001", "Giữ nguyên: 1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Nguyen Van Hung\t\tCATP Hà Nội\t", "Hùng Nguyễn Văn\t\tCATP Hà Nội\t",
			"Nguyen V Hung\t\tBộ Y tế\t0912345678" })
	void a_person_who_may_be_on_the_list_is_asked_about(String written) {
		confirm(pasted(LIST));
		String page = pasted(HEAD + "1\t" + written);
		assertThat(words(page)).contains("Có lỗi: 1", "Có thể là ĐB-001 Nguyễn Văn Hùng", "|Là ĐB-001|",
				"|Là người khác|");
		this.pages.post(page + "/people", this.pages.form(page, page + "/people"));
		assertThat(words(page)).contains("Thay đổi: 1", "Họ và tên:|Nguyễn Văn Hùng|→|");
	}

	@Test
	void somebody_who_only_resembles_a_delegate_becomes_a_new_one_once_that_is_said() {
		confirm(pasted(LIST));
		String page = pasted(HEAD + "1\tNguyen Van Hung\t\tCATP Hà Nội\t\n2\tTran Thi Lan\t\tBộ Y tế\t");
		assertThat(words(page)).contains("2 dòng có thể là đại biểu đã có");
		this.pages.post(page + "/people", "same", "false");
		confirm(page);
		assertThat(listed()).hasSize(4);
	}

	@Test
	void a_row_that_repeats_an_earlier_one_has_a_fault() {
		assertThat(words(pasted(LIST + "\n3\tNGUYỄN VĂN HÙNG\t\tCA Hà Nội\t0912.345.678")))
			.contains("Cùng một người với dòng 2", "Có lỗi: 1", "Tạo mới: 2");
	}

	@Test
	void two_rows_of_one_delegate_do_not_both_change_it() {
		confirm(pasted(LIST));
		assertThat(words(pasted("Số đại biểu\tHọ và tên\tĐoàn\nĐB-001\tNguyễn Văn Hùng\t\nDB 1\tNguyễn Văn Hưng\t")))
			.contains("Cùng một người với dòng 2", "Có lỗi: 1");
	}

	@Test
	void a_delegate_known_by_number_is_not_changed_again_by_the_identity_card() {
		String head = "Số đại biểu\tHọ và tên\tĐoàn\tSố CCCD\n";
		confirm(pasted(head + "\tLê An\tBộ Y tế\t031093001234"));
		assertThat(words(pasted(head + "ĐB-001\tLê An\tBộ Y tế\t\n\tPhạm Xuân\tCATP Hà Nội\t031093001234")))
			.contains("Cùng một người với dòng 2", "Có lỗi: 1");
	}

	@Test
	void a_number_names_the_delegate_whatever_else_changes() {
		confirm(pasted(LIST));
		String page = pasted("Số đại biểu\tHọ và tên\tĐoàn\nĐB-001\tNguyễn Văn Hưng\tBộ Y tế\nĐB-999\tLê An\tBộ Y tế");
		assertThat(words(page)).contains("Thay đổi: 1", "Không có đại biểu số này");
		confirm(page, "withoutFaulty", "true");
		assertThat(listed().get(0)).extracting(DelegateView::fullName, DelegateView::delegation)
			.containsExactly("Nguyễn Văn Hưng", "bo-y-te");
	}

	@Test
	void an_identity_card_names_its_owner_and_nobody_else() {
		String head = "Họ và tên\tĐoàn\tSố CCCD\n";
		confirm(pasted(head + "Lê An\tBộ Y tế\t031093001234\nLê Bình\tBộ Y tế\t031093005678"));
		assertThat(words(pasted(head + "Lê Thị An\tCATP Hà Nội\t031093001234"))).contains("Thay đổi: 1", "ĐB-001");
		assertThat(words(pasted(head + "Lê Bình\tBộ Y tế\t031093001234"))).contains("Số này đang là của ĐB-001");
		assertThat(words(pasted(head + "Lê Cường\tBộ Y tế\t031093007777\nLê Dũng\tBộ Y tế\t031093007777")))
			.contains("Có lỗi: 1");
	}

	@Test
	void a_head_takes_the_place_of_the_one_before_and_no_list_names_two() {
		String head = "Họ và tên\tĐoàn\tTrưởng đoàn\n";
		confirm(pasted(head + "Lê An\tBộ Y tế\tx\nLê Bình\tBộ Y tế\t"));
		String page = pasted(head + "Lê Bình\tBộ Y tế\tx");
		assertThat(words(page)).contains("Thay trưởng đoàn hiện nay là ĐB-001");
		confirm(page);
		assertThat(listed()).extracting(DelegateView::head).containsExactly(false, true);
		assertThat(words(pasted(head + "Lê An\tBộ Y tế\tx\nLê Bình\tBộ Y tế\tx")))
			.contains("Trưởng đoàn đã ghi ở dòng 2", "Có lỗi: 1");
	}

	@Test
	void a_delegate_who_will_not_come_is_told_and_stays_away() {
		confirm(pasted(LIST));
		this.reception.loses(this.event, 1);
		String page = pasted(LIST.replace("Phó Giám đốc", "Giám đốc"));
		assertThat(words(page)).contains("ĐB-001 đã báo không đến");
		confirm(page);
		assertThat(listed()).extracting(DelegateView::number).containsExactly(2);
	}

	@Test
	void a_preview_that_is_no_longer_true_is_not_written() {
		String page = pasted(LIST);
		String seen = seen(page);
		this.reception.expects(this.event, delegate("Nguyễn Văn Hùng").of(Reception.OTHER));
		assertThat(this.pages.post(page + "/confirmation", "seen", seen)).hasStatus(409)
			.bodyText()
			.contains("vừa được người khác thay đổi");
		assertThat(listed()).hasSize(1);
	}

	@Test
	void a_list_is_written_once() {
		String page = pasted(LIST);
		String seen = seen(page);
		assertThat(this.pages.post(page + "/confirmation", "seen", seen)).hasStatus3xxRedirection();
		assertThat(this.pages.post(page + "/confirmation", "seen", seen)).hasStatus(409);
		assertThat(listed()).hasSize(2);
	}

	@Test
	void nobody_else_finds_the_list() {
		String page = pasted(LIST);
		String other = this.event + "-2";
		SignedInAs.run(Role.COORDINATOR, () -> this.reception.open(other));
		assertThat(this.pages.get(page.replace(this.event, other))).hasStatus(404);
	}

}
