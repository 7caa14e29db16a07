package vn.hiepdong.delegate.web;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.CoordinatorPages;
import vn.hiepdong.Organisation;
import vn.hiepdong.WholeApplication;
import vn.hiepdong.account.Actor;
import vn.hiepdong.delegate.lodging.LodgingWorld;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.delegate.DelegatePlans.delegate;
import static vn.hiepdong.delegate.Gender.MALE;

/**
 * The pages of lodging, meals and seats: what is typed is taken, what cannot be is
 * refused at its field and stays.
 */
@WholeApplication
@Transactional
class HostingPagesTest {

	private static final String EVENT = "/events/hoi-nghi";

	private static final String LODGING = EVENT + "/lodging";

	private static final String HOTEL = LODGING + "/hotels/phuong-do";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Organisation organisation;

	@Autowired
	LodgingWorld world;

	Actor coordinator;

	CoordinatorPages pages;

	@BeforeEach
	void conference() {
		this.coordinator = this.world.found();
		this.pages = new CoordinatorPages(this.mvc, this.organisation.session(this.coordinator));
		this.world.add(delegate("Nguyễn Bình").of("bo-y-te").who(MALE), this.coordinator);
		this.world.add(delegate("Lê Cường").of("ca-ha-noi").who(MALE), this.coordinator);
	}

	@Test
	void a_hotel_is_added_and_keeps_rooms() {
		assertThat(this.pages.post(LODGING + "/hotels", "name", "Sóng Cảng", "phone", "0225 3768 225"))
			.hasRedirectedUrl(LODGING + "/hotels/song-cang");
		assertThat(block()).hasRedirectedUrl(HOTEL);
		assertThat(this.pages.get(HOTEL)).hasStatusOk().bodyText().contains("600 m", "Phòng đôi", "301", "302", "303");
		assertThat(this.pages.get(LODGING)).hasStatusOk()
			.bodyText()
			.contains("2 người chưa có giường", "Sóng Cảng", "tel:02253768225", "600 m");
	}

	@ParameterizedTest
	@CsvSource({ "name,''", "phone,12", "name,Phượng Đỏ" })
	void a_hotel_that_cannot_be_is_refused_at_its_field(String field, String value) {
		refused(field, this.pages.post(LODGING + "/hotels", "name", field.equals("name") ? value : "Mới", "phone",
				field.equals("phone") ? value : "", "address", "Địa chỉ vừa gõ"), "Địa chỉ vừa gõ");
	}

	@ParameterizedTest
	@CsvSource({ "beds,5", "rooms,0", "to,hôm qua", "to,11/9/2022", "firstLabel,Một", "type,''" })
	void a_block_that_cannot_be_is_refused_at_its_field(String field, String value) {
		refused(field, block(field, value), "11/9/2022");
	}

	@Test
	void a_bed_is_given_and_the_broken_rule_is_named() {
		block();
		String room = this.world.room("301", this.coordinator).toString();
		assertThat(this.pages.get(LODGING + "/beds/001")).hasStatusOk().bodyText().contains("301", "11/09/2022");
		assertThat(bed("001", room)).hasRedirectedUrl(LODGING + "/rooming/bo-y-te");
		assertThat(this.pages.get(LODGING + "/rooming/bo-y-te")).bodyText().contains("phòng 301", "cố định");
		MvcTestResult answer = bed("002", room);
		refused("room", answer, "12/9/2022");
		assertThat(answer).bodyText().contains("chỉ người cùng đoàn ở chung phòng");
		refused("room", bed("002", "x"), "12/9/2022");
		assertThat(this.pages.get(LODGING + "/rooming?show=NO_BED")).bodyText()
			.contains("Lê Cường")
			.doesNotContain("Nguyễn Bình");
		assertThat(this.pages.post(LODGING + "/beds/001/unpin")).hasStatus3xxRedirection();
		assertThat(this.pages.post(LODGING + "/beds/001/release")).hasRedirectedUrl(LODGING + "/rooming/bo-y-te");
		assertThat(this.pages.post(LODGING + "/beds/001/release")).hasStatus(HttpStatus.CONFLICT);
	}

	@Test
	void the_number_on_a_door_is_written_down() {
		block();
		String room = HOTEL + "/rooms/" + this.world.room("301", this.coordinator);
		assertThat(this.pages.get(room)).hasStatusOk();
		refused("label", this.pages.post(room, "label", "302"), "302");
		assertThat(this.pages.post(room, "label", "1301")).hasRedirectedUrl(HOTEL);
	}

	@Test
	void a_meal_is_planned_for_the_kitchen() {
		assertThat(this.pages.post(EVENT + "/meals", "name", "Bữa trưa", "at", "12/9/2022 12h", "audience", "CHOSEN",
				"delegations", "bo-y-te"))
			.hasRedirectedUrl(EVENT + "/meals/1");
		assertThat(this.pages.get(EVENT + "/meals/1")).hasStatusOk().bodyText().contains("Ăn chay", "Số suất");
		assertThat(this.pages.get(EVENT + "/meals")).bodyText().contains("1 đoàn được chọn");
		assertThat(this.pages.get(EVENT + "/meals/1/edit")).hasStatusOk().bodyText().contains("12/09/2022 12:00");
		refused("at", this.pages.post(EVENT + "/meals", "name", "Bữa tối", "at", "tối", "audience", "ALL"), "Bữa tối");
		refused("delegations",
				this.pages.post(EVENT + "/meals", "name", "Bữa tối", "at", "12/9/2022 18h", "audience", "CHOSEN"),
				"Bữa tối");
		refused("delegations", this.pages.post(EVENT + "/meals", "name", "Bữa tối", "at", "12/9/2022 18h", "audience",
				"CHOSEN", "delegations[3]", "khong-co"), "Bữa tối");
		assertThat(this.pages.post(EVENT + "/meals/1/removal")).hasRedirectedUrl(EVENT + "/meals");
	}

	@Test
	void the_hall_is_planned_and_a_seat_given() {
		assertThat(this.pages.post(EVENT + "/seating/blocks", "name", "a", "rows", "2", "seats", "3"))
			.hasRedirectedUrl(EVENT + "/seating");
		refused("name", this.pages.post(EVENT + "/seating/blocks", "name", "A", "rows", "2", "seats", "3"),
				"value=\"2\"");
		assertThat(this.pages.post(EVENT + "/seating/proposal", "keep", "true")).hasRedirectedUrl(EVENT + "/seating");
		assertThat(this.pages.get(EVENT + "/seating")).hasStatusOk().bodyText().contains("Khối A, hàng 1", "Lê Cường");
		refused("seat", this.pages.post(EVENT + "/seating/seats/002", "block", "A", "row", "1", "seat", "1"),
				"Lê Cường");
		assertThat(this.pages.post(EVENT + "/seating/seats/002", "block", "A", "row", "1", "seat", "1", "swap", "true"))
			.hasRedirectedUrl(EVENT + "/seating");
		assertThat(this.pages.get(EVENT + "/seating/seats/002")).bodyText().contains("A-1-1");
		assertThat(this.pages.post(EVENT + "/seating/seats/002/release")).hasRedirectedUrl(EVENT + "/seating");
	}

	@Test
	void a_long_list_of_those_who_have_no_place_yet_is_folded_up() {
		block();
		this.pages.post(EVENT + "/seating/blocks", "name", "A", "rows", "1", "seats", "1");
		assertThat(this.pages.get(EVENT + "/seating")).bodyText().contains("id=\"unseated\" open");
		assertThat(this.pages.get(LODGING + "/rooming")).bodyText().contains("<details open");
		for (int i = 0; i < 20; i++) {
			this.world.add(delegate("Trần Văn Khách").of("bo-y-te"), this.coordinator);
			this.world.add(delegate("Trần Văn Khách").of("ca-ha-noi"), this.coordinator);
		}
		assertThat(this.pages.get(EVENT + "/seating")).bodyText()
			.contains("id=\"unseated\"", "Chưa có chỗ (42)")
			.doesNotContain("id=\"unseated\" open");
		assertThat(this.pages.get(LODGING + "/rooming")).bodyText()
			.contains("21 người chưa có giường")
			.doesNotContain("<details open");
	}

	private MvcTestResult block(String... typed) {
		return this.pages.post(HOTEL + "/blocks", Map.of("type", "Phòng đôi", "beds", "2", "rooms", "3", "from",
				"11/9/2022", "to", "12/9/2022", "firstLabel", "301"), typed);
	}

	private MvcTestResult bed(String number, String room) {
		return this.pages.post(LODGING + "/beds/" + number, "room", room, "from", "11/9/2022", "to", "12/9/2022",
				"pinned", "true");
	}

	private static void refused(String field, MvcTestResult answer, String kept) {
		assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("id=\"" + field + "-error\"", kept);
	}

}
