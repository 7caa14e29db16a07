package vn.hiepdong.delegate.importing.web;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.hiepdong.delegate.Diet;
import vn.hiepdong.delegate.Gender;
import vn.hiepdong.delegate.Rank;
import vn.hiepdong.delegate.Reception;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.delegate.DelegatePlans.delegate;

/**
 * A list that was taken along as a workbook comes back.
 */
class ExportedListTest extends ListTest {

	@BeforeEach
	void people() {
		this.reception.expects(this.event,
				delegate("Nguyễn Thanh Bình").of(Reception.OWN)
					.as("Vụ trưởng, Trưởng ban")
					.at("Vụ Pháp chế")
					.calledAt("0912345678")
					.who(Gender.MALE)
					.leading());
		this.reception.expects(this.event,
				delegate("Đặng Thị Ửng").of(Reception.OTHER)
					.ranked(Rank.SENIOR_COLONEL)
					.as("Phó Giám đốc")
					.who(Gender.FEMALE)
					.eating(Diet.SPECIAL, "không hải sản"));
		this.reception.expects(this.event, delegate("Lê An").of(Reception.OTHER).eating(Diet.VEGETARIAN, ""));
	}

	@Test
	void a_list_that_comes_back_untouched_changes_nothing() {
		assertThat(words(sent("dai-bieu.xlsx", exported())))
			.contains("Giữ nguyên: 3", "Xác nhận sẽ thêm hoặc thay đổi 0 đại biểu")
			.doesNotContain("Có lỗi: ")
			.doesNotContain("|STT|Cột");
	}

	private byte[] exported() {
		return this.pages.get("/events/" + this.event + "/documents/delegates.xlsx")
			.getResponse()
			.getContentAsByteArray();
	}

}
