package vn.hiepdong.duty.web;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.hiepdong.duty.views.SavedView;
import vn.hiepdong.duty.views.SavedViews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

class SavedViewsTest extends DutyPageTest {

	@Autowired
	private SavedViews views;

	@Test
	void a_filter_becomes_a_chip_over_the_list() {
		this.world.duty("Đón đoàn").in(this.event);
		assertThat(save("Giao thông gấp", "size=100&page=2&soon=true&area=TRAFFIC")).hasStatus3xxRedirection()
			.hasRedirectedUrl(at("?area=TRAFFIC&soon=true"));
		assertThat(get("dieuphoi", "")).bodyText()
			.contains("href=\"" + at("?area=TRAFFIC&amp;soon=true") + "\">Giao thông gấp</a>");
		assertThat(get("dieuphoi", "?soon=true&area=TRAFFIC&q=")).bodyText()
			.containsPattern("<a [^>]*aria-current=\"true\"[^>]*>Giao thông gấp</a>");
		assertThat(body(get("giamdoc", ""))).doesNotContain("Giao thông gấp");
		assertThat(get("giamdoc", "?area=TRAFFIC&soon=true")).as("its address is for everybody").hasStatusOk();
	}

	@Test
	void the_same_twice_is_saved_once_and_another_filter_needs_another_name() {
		save("Gấp", "soon=true");
		assertThat(save(" Gấp ", "soon=true")).hasStatus3xxRedirection();
		assertThat(save("Gấp", "late=true")).hasStatus(422)
			.bodyText()
			.contains("id=\"name-error\"", "value=\"Gấp\"", "name=\"filter\" value=\"late=true\"");
		assertThat(list()).containsExactly(new SavedView(1, "Gấp", "soon=true"));
	}

	@Test
	void a_name_has_one_to_sixty_characters() {
		assertThat(save(" ", "soon=true")).hasStatus(422).bodyText().contains("id=\"name-error\"");
		assertThat(save("x".repeat(61), "soon=true")).hasStatus(422);
		assertThat(save("x".repeat(60), "soon=true")).hasStatus3xxRedirection();
		assertThat(save("Dài", "q=" + "x".repeat(1000))).hasStatus(422);
		assertThat(save("Không có", "state=NEVER")).hasStatus(404);
	}

	@Test
	void a_person_saves_thirty_at_most() {
		IntStream.rangeClosed(1, 30).forEach((i) -> assertThat(save("Số " + i, "soon=true")).hasStatus3xxRedirection());
		assertThat(save("Số 31", "soon=true")).hasStatus(422).bodyText().contains("tối đa 30");
	}

	@Test
	void a_view_is_renamed() {
		save("Gấp", "soon=true");
		save("Muộn", "late=true");
		assertThat(post("dieuphoi", "/1", Map.of("name", "Sắp hết hạn"))).hasStatus3xxRedirection()
			.hasRedirectedUrl(here(""));
		assertThat(list()).extracting(SavedView::name, SavedView::filter)
			.containsExactly(tuple("Muộn", "late=true"), tuple("Sắp hết hạn", "soon=true"));
		assertThat(post("dieuphoi", "/1", Map.of("name", "Muộn"))).hasStatus(422)
			.bodyText()
			.contains("id=\"name-1-error\"", "Bạn đã có bộ lọc khác mang tên này");
		assertThat(post("dieuphoi", "/1", Map.of("name", ""))).hasStatus(422);
		assertThat(post("dieuphoi", "/2", Map.of("name", "Muộn"))).as("its own name").hasStatus3xxRedirection();
		assertThat(post("dieuphoi", "/9", Map.of("name", "Khác"))).hasStatus(404);
	}

	@Test
	void a_view_is_removed_once_and_its_number_is_not_given_again() {
		save("Gấp", "soon=true");
		assertThat(post("dieuphoi", "/1/removal", Map.of())).hasStatus3xxRedirection().hasRedirectedUrl(here(""));
		assertThat(post("dieuphoi", "/1/removal", Map.of())).hasStatus3xxRedirection();
		assertThat(post("dieuphoi", "/1", Map.of("name", "Lại"))).hasStatus(404);
		assertThat(list()).isEmpty();
		save("Gấp", "late=true");
		assertThat(list()).containsExactly(new SavedView(2, "Gấp", "late=true"));
		assertThat(post("dieuphoi", "/x/removal", Map.of())).hasStatus(404);
	}

	@Test
	void the_page_shows_every_view_or_how_to_save_one() {
		assertThat(open("dieuphoi")).hasStatusOk().bodyText().contains("Bạn chưa lưu bộ lọc nào");
		save("Gấp", "soon=true");
		assertThat(open("dieuphoi")).hasStatusOk()
			.bodyText()
			.contains("value=\"Gấp\"", here("/1/removal"), at("?soon=true"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "giamdoc", "quan-toan", "lienlac" })
	void only_coordinators_save_views(String username) {
		save("Gấp", "soon=true");
		assertThat(open(username)).hasStatus(403);
		assertThat(post(username, "", Map.of("name", "Của tôi", "filter", "late=true"))).hasStatus(403);
		assertThat(post(username, "/1", Map.of("name", "Khác"))).hasStatus(403);
		assertThat(post(username, "/1/removal", Map.of())).hasStatus(403);
		assertThat(list()).hasSize(1);
	}

	private MvcTestResult save(String name, String filter) {
		return post("dieuphoi", "", Map.of("name", name, "filter", filter));
	}

	private List<SavedView> list() {
		return this.world.as("dieuphoi", () -> this.views.list(this.event, this.world.actor("dieuphoi")));
	}

	private MvcTestResult open(String username) {
		return this.mvc.get().uri(here("")).with(user(this.people.loadUserByUsername(username))).exchange();
	}

	@Override
	MvcTestResult post(String username, String path, Map<String, String> form) {
		MockMvcRequestBuilder request = this.mvc.post()
			.uri(here(path))
			.with(csrf())
			.with(user(this.people.loadUserByUsername(username)));
		form.forEach(request::param);
		return request.exchange();
	}

	private String here(String path) {
		return "/events/" + this.event + "/views" + path;
	}

}
