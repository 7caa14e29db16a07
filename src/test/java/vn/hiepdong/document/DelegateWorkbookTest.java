package vn.hiepdong.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.account.Actor;
import vn.hiepdong.delegate.Category;
import vn.hiepdong.delegate.DelegateFilter;
import vn.hiepdong.delegate.DelegatePlans;
import vn.hiepdong.delegate.Delegates;
import vn.hiepdong.delegate.Delegations;
import vn.hiepdong.platform.Ids;
import vn.hiepdong.visit.VisitTest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.delegate.DelegatePlans.delegate;
import static vn.hiepdong.document.SheetRows.rows;

/**
 * The demonstration's list of delegates as a workbook.
 */
@Transactional
class DelegateWorkbookTest extends VisitTest {

	private static final DelegateFilter ALL = new DelegateFilter("", null, null, false);

	@Autowired
	Workbooks workbooks;

	@Autowired
	Delegates delegates;

	@Autowired
	Delegations delegations;

	@Autowired
	JdbcClient jdbc;

	@Test
	void delegates_are_listed_under_the_titles_that_an_import_understands() {
		add(delegate("Đặng Ửng").of("cuc-v05").as("Phó Cục trưởng").calledAt("0912345678"));
		DocumentFile file = delegates(new DelegateFilter("dang ung", null, null, false), this.coordinator);
		assertThat(file.name()).isEqualTo("dai-bieu-hoi-nghi-2022-20220909.xlsx");
		assertThat(rows(file, 0)).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("STT", "1")
				.containsEntry("Họ và tên", "Đặng Ửng")
				.containsEntry("Chức vụ", "Phó Cục trưởng")
				.containsEntry("Đoàn", "Cục Xây dựng phong trào toàn dân bảo vệ ANTQ (V05)")
				.containsEntry("Loại đại biểu", "Cục nghiệp vụ của Bộ")
				.containsEntry("Số điện thoại", "0912 345 678")
				.containsKeys("Cấp bậc", "Cơ quan công tác", "Trưởng đoàn", "Giới tính", "Chế độ ăn", "Số CCCD"));
	}

	@Test
	void the_filter_of_the_list_is_the_filter_of_the_workbook() {
		long all = rows(delegates(ALL, this.coordinator), 0).size();
		assertThat(all).isEqualTo(this.delegates.counts(EVENT, ALL, this.coordinator)
			.values()
			.stream()
			.mapToInt(Integer::intValue)
			.sum());
		assertThat(rows(delegates(new DelegateFilter("", Category.CITY, null, false), this.coordinator), 0))
			.isNotEmpty()
			.allSatisfy((row) -> assertThat(row).containsEntry("Loại đại biểu", "Thành phố trực thuộc Trung ương"));
		this.delegates.cancel(EVENT, 5, "Ốm", this.coordinator);
		assertThat(rows(delegates(new DelegateFilter("", null, null, true), this.coordinator), 0)).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("Lý do", "Ốm"));
	}

	@Test
	void only_coordinators_get_identity_numbers_and_liaisons_their_own_delegations() {
		this.jdbc.sql("update delegate set identity_number = '001099012345' where number = 1").update();
		assertThat(rows(delegates(ALL, this.coordinator), 0)).extracting((row) -> row.get("Số CCCD"))
			.contains("001099012345");
		assertThat(rows(delegates(ALL, person("giamdoc")), 0)).isNotEmpty()
			.allSatisfy((row) -> assertThat(row).doesNotContainKey("Số CCCD").doesNotContainValue("001099012345"));
		List<String> own = this.delegations.list(EVENT, person("lienlac-4"))
			.stream()
			.map((each) -> each.name())
			.toList();
		assertThat(rows(delegates(ALL, person("lienlac-4")), 0)).isNotEmpty()
			.allSatisfy((row) -> assertThat(own).contains(row.get("Đoàn")));
	}

	@Test
	void a_name_that_looks_like_a_formula_is_a_text() throws IOException {
		add(delegate("=1+1 Nguyễn Văn An").of("cuc-v05"));
		byte[] content = delegates(new DelegateFilter("nguyen van an 1", null, null, false), this.coordinator)
			.content();
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
			Cell name = workbook.getSheetAt(0).getRow(1).getCell(2);
			assertThat(name.getCellType()).isEqualTo(CellType.STRING);
			assertThat(name.getStringCellValue()).isEqualTo("=1+1 Nguyễn Văn An");
		}
	}

	private DocumentFile delegates(DelegateFilter filter, Actor who) {
		return this.workbooks.delegates(EVENT, filter, who);
	}

	private void add(DelegatePlans plan) {
		this.delegates.add(EVENT, plan.plan(), Ids.next(), this.coordinator);
	}

}
