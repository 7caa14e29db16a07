package vn.hiepdong.document;

import java.io.IOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.delegate.Delegates;
import vn.hiepdong.platform.Ids;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.visit.VisitTest;
import vn.hiepdong.visit.programme.Programme;
import vn.hiepdong.visit.programme.Programmes;
import vn.hiepdong.visit.programme.Ride;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hiepdong.delegate.DelegatePlans.delegate;

/**
 * What hotels and drivers get on paper, of the demonstration.
 */
@Transactional
class PrintedListsTest extends VisitTest {

	private static final String LONG_NAME = "Nguyễn Hoàng Thị Phượng Vĩ Ánh Tuyết Như Quỳnh Bảo Trân";

	@Autowired
	PrintedLists printed;

	@Autowired
	Programmes programmes;

	@Autowired
	Delegates delegates;

	@Autowired
	JdbcClient jdbc;

	@Test
	void a_list_stands_in_the_form_of_an_official_document() throws IOException {
		String first = page(roomingList(), 1);
		assertThat(first).containsSubsequence("CÔNG AN THÀNH PHỐ HẢI PHÒNG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
				"Độc lập - Tự do - Hạnh phúc", "Hải Phòng, ngày 09 tháng 9 năm 2022", "DANH SÁCH XẾP PHÒNG",
				this.events.get(EVENT).name());
		assertThat(first).contains("Nơi nhận:", "NGƯỜI LẬP", this.coordinator.name());
	}

	@Test
	void the_rooming_list_names_sleepers_free_beds_and_totals_hotel_by_hotel() throws IOException {
		String text = text(roomingList());
		int taken = count("select count(*) from bed_night");
		assertThat(text).contains("Khách sạn Phượng Đỏ, đêm 11/09/2022", "còn trống 1 giường",
				"Đại biểu chưa có giường: ");
		assertThat(text).containsPattern("Cộng 11/09/2022 \\d+ \\d+ " + taken + " \\d+");
	}

	@Test
	void whoever_sleeps_alone_or_shares_stands_beside_the_room() throws IOException {
		String label = this.jdbc.sql("""
				select r.label from bed_night n join hotel_room r on r.id = n.room_id
				join delegate d on d.id = n.delegate_id where d.number = 1
				""").query(String.class).single();
		assertThat(text(roomingList())).contains(label + " Phòng đôi (2) Lưu Duy Văn phòng Trung ương Đảng");
	}

	@Test
	void pages_are_a4_numbered_from_the_second_on_and_repeat_the_heads_of_tables() throws IOException {
		byte[] pdf = roomingList();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			int pages = document.getNumberOfPages();
			assertThat(pages).isGreaterThan(4);
			assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
			assertThat(page(pdf, 1)).doesNotContain("Trang ");
			for (int number = 2; number <= pages; number++) {
				assertThat(page(pdf, number)).startsWith("Trang " + number + "/" + pages)
					.contains("Họ và tên", "Cấp bậc");
			}
		}
	}

	@Test
	void the_manifest_tells_driver_stops_riders_seats_and_whom_to_call() throws IOException {
		Programme programme = this.programmes.all(EVENT, this.coordinator);
		Ride ride = programme.rides().get(0);
		String text = text(manifest());
		assertThat(text).containsSubsequence("Xe 01 · 15B-020.11", "Lái xe số 1 – Phòng Hậu cần · 0912 446 071",
				ride.people() + " người, 45 chỗ", programme.gathering(), "07:03", "CAP Vĩnh Niệm", "07:15 07:45",
				"CAP Thượng Lý", "07:55 08:25");
		assertThat(text).contains("Cán bộ liên lạc: ", ride.riders().get(0).name());
		ride.riders().forEach((rider) -> assertThat(text).contains(rider.head().fullName()));
	}

	@Test
	void a_delegation_of_forty_with_long_names_is_printed_whole() throws IOException {
		for (int i = 0; i < 40; i++) {
			this.delegates.add(EVENT,
					delegate(LONG_NAME).of("cuc-v05")
						.as("Phó Thủ trưởng Thường trực Cơ quan Cảnh sát điều tra, Trưởng phòng Tham mưu tổng hợp, "
								+ "Ủy viên Ban Chỉ đạo xây dựng phong trào bảo vệ Tổ quốc")
						.plan(),
					Ids.next(), this.coordinator);
		}
		String text = text(manifest());
		assertThat(text.split("Nguyễn Hoàng Thị", -1)).hasSize(41);
		assertThat(text.split("bảo vệ Tổ quốc", -1).length).isGreaterThanOrEqualTo(41);
	}

	@Test
	void there_is_no_list_where_there_are_no_rooms_or_no_plan() {
		this.jdbc.sql("delete from visit_plan").update();
		assertThatExceptionOfType(Problem.Conflict.class)
			.isThrownBy(() -> this.printed.manifest(EVENT, this.coordinator));
		this.jdbc.sql("delete from bed_night").update();
		this.jdbc.sql("delete from hotel_room").update();
		assertThatExceptionOfType(Problem.Conflict.class)
			.isThrownBy(() -> this.printed.roomingList(EVENT, this.coordinator));
	}

	@ParameterizedTest
	@ValueSource(strings = { "lienlac-1", "cap-quan-toan", "quantri" })
	void lists_are_printed_by_directors_and_coordinators(String username) {
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.printed.roomingList(EVENT, person(username)));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.printed.manifest(EVENT, person(username)));
		assertThat(this.printed.manifest(EVENT, person("giamdoc")).name())
			.isEqualTo("xe-dua-don-hoi-nghi-2022-20220909.pdf");
	}

	private byte[] roomingList() {
		return this.printed.roomingList(EVENT, this.coordinator).content();
	}

	private byte[] manifest() {
		return this.printed.manifest(EVENT, this.coordinator).content();
	}

	private int count(String sql) {
		return this.jdbc.sql(sql).query(Integer.class).single();
	}

	private static String text(byte[] content) throws IOException {
		try (PDDocument pdf = Loader.loadPDF(content)) {
			return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ").strip();
		}
	}

	private static String page(byte[] content, int number) throws IOException {
		try (PDDocument pdf = Loader.loadPDF(content)) {
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setSortByPosition(true);
			stripper.setStartPage(number);
			stripper.setEndPage(number);
			return stripper.getText(pdf).replaceAll("\\s+", " ").strip();
		}
	}

}
