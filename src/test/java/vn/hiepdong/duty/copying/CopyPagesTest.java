package vn.hiepdong.duty.copying;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;

import vn.hiepdong.CoordinatorPages;
import vn.hiepdong.FormOnPage;
import vn.hiepdong.StatementCount;

import static org.assertj.core.api.Assertions.assertThat;

class CopyPagesTest extends CopyingTest {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	UserDetailsService people;

	private CoordinatorPages pages;

	private String copy = "";

	@BeforeEach
	void coordinator() {
		this.pages = pagesOf("dieuphoi");
		this.copy = "/events/" + this.target + "/duties/copy";
	}

	@Test
	void a_plan_is_looked_at_and_then_copied() {
		this.world.duty("Đón đoàn ở ga").due("9/9/2022 17:00").of("quan-toan").in(this.source);
		assertThat(this.pages.get("/events/" + this.target + "/duties")).bodyText().contains(this.copy);
		assertThat(this.pages.get(this.copy)).hasStatusOk().bodyText().contains(this.source).doesNotContain("Đón đoàn");
		String preview = chosen("ASSIGNED");
		assertThat(this.pages.get(preview)).hasStatusOk()
			.bodyText()
			.contains("Sẽ tạo 1 nhiệm vụ", "Đón đoàn ở ga", "17/03/2030 17:00", "được giao ngay", "Tạo 1 nhiệm vụ");
		assertThat(this.pages.post(this.copy, confirmation(preview))).hasStatus3xxRedirection()
			.hasRedirectedUrl("/events/" + this.target + "/duties");
		assertThat(made()).hasSize(1);
	}

	@Test
	void a_second_copy_asks_for_a_tick_and_keeps_it() {
		this.world.duty("Đón đoàn ở ga").in(this.source);
		this.pages.post(this.copy, confirmation(chosen("LEFT_OUT")));
		MultiValueMap<String, String> again = confirmation(chosen("LEFT_OUT"));
		assertThat(this.pages.post(this.copy, again)).hasStatus(409)
			.bodyText()
			.contains("đã có 1 nhiệm vụ cùng tên", "Trùng tên với Q-001", "name=\"again\"");
		again.add("again", "true");
		assertThat(this.pages.post(this.copy, again)).hasStatus3xxRedirection();
		assertThat(made()).hasSize(2);
	}

	@Test
	void a_changed_source_comes_back_as_a_new_preview_that_can_be_confirmed() {
		this.world.duty("Đón đoàn ở ga").in(this.source);
		MultiValueMap<String, String> old = confirmation(chosen("LEFT_OUT"));
		this.world.duty("Tiễn đoàn").in(this.source);
		MvcTestResult answer = this.pages.post(this.copy, old);
		assertThat(answer).hasStatus(409).bodyText().contains("vừa thay đổi", "Tiễn đoàn", "Sẽ tạo 2 nhiệm vụ");
		assertThat(made()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "?source=", "?source=khong", "?source=template:x", "?source=event:x&units=ALL" })
	void what_cannot_be_chosen_is_told_at_its_field(String query) {
		assertThat(this.pages.get(this.copy + query)).hasStatus(422).bodyText().contains("invalid-feedback");
	}

	@ParameterizedTest
	@ValueSource(strings = { "?source=event:khong-co", "?source=template:999999999" })
	void a_source_that_is_not_there_is_not_found(String query) {
		assertThat(this.pages.get(this.copy + query)).hasStatus(404);
	}

	@Test
	void of_many_copies_the_first_hundred_are_shown_with_as_many_statements_as_of_few() {
		this.world.duty("Đón đoàn").of("quan-toan").in(this.source);
		this.world.fill(this.source, 10);
		this.pages.get(chosen("ASSIGNED"));
		long few = StatementCount.of(() -> this.pages.get(chosen("ASSIGNED")));
		this.world.fill(this.source, 500);
		assertThat(StatementCount.of(() -> this.pages.get(chosen("ASSIGNED")))).isEqualTo(few);
		assertThat(this.pages.get(chosen("ASSIGNED"))).bodyText()
			.contains("Sẽ tạo 500 nhiệm vụ", "Hiện 100 dòng đầu trong 500 dòng", "Đón đoàn 100<")
			.doesNotContain("Đón đoàn 101<");
	}

	@Test
	void a_template_is_saved_from_the_list_used_and_deleted() {
		String name = "Mẫu " + UUID.randomUUID();
		this.world.duty("Đón đoàn ở ga").of("quan-toan").in(this.source);
		this.world.duty("Canh gác kho").of("le-chan").in(this.source);
		String list = "/events/" + this.source + "/duties";
		assertThat(this.pages.get(list + "?q=don doan")).bodyText().contains("/duties/templates/new?q=don%20doan");
		MultiValueMap<String, String> form = this.pages.form(list + "/templates/new?q=don doan&unit=",
				list + "/templates");
		assertThat(form).containsEntry("q", List.of("don doan")).doesNotContainKey("unit");
		assertThat(this.pages.post(list + "/templates", form)).hasStatus(422).bodyText().contains("Mẫu sẽ gồm 1");
		form.set("name", name);
		assertThat(this.pages.post(list + "/templates", form)).hasStatus3xxRedirection();
		assertThat(this.pages.get("/events/" + this.target + "/duties/templates")).bodyText()
			.contains(name, "copy?source=template:" + template(name).number());
		assertThat(this.pages.get(this.copy + "?source=template:" + template(name).number())).bodyText()
			.contains("Đón đoàn ở ga")
			.doesNotContain("Canh gác kho");
		String deletion = list + "/templates/" + template(name).number() + "/deletion";
		assertThat(this.pages.get(deletion)).hasStatusOk().bodyText().contains(name);
		assertThat(this.pages.post(deletion)).hasStatus3xxRedirection();
		assertThat(this.pages.get(deletion)).hasStatus(404);
		assertThat(this.pages.get(list + "/templates/x/deletion")).hasStatus(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "giamdoc", "hong-bang", "lienlac" })
	void nobody_else_opens_the_pages_or_is_shown_the_way(String username) {
		CoordinatorPages other = pagesOf(username);
		assertThat(other.get(this.copy)).hasStatus(403);
		assertThat(other.get(this.copy + "?source=event:" + this.source)).hasStatus(403);
		assertThat(other.post(this.copy, "source", "event:" + this.source)).hasStatus(403);
		assertThat(other.get("/events/" + this.target + "/duties/templates")).hasStatus(403);
		assertThat(other.post("/events/" + this.target + "/duties/templates", "name", "x")).hasStatus(403);
		assertThat(other.get("/events/" + this.target + "/duties")).bodyText().doesNotContain("duties/copy");
	}

	private String chosen(String units) {
		return this.copy + "?source=event:" + this.source + "&units=" + units;
	}

	/** The form below the preview; the one above it, which only looks, is sent by GET. */
	private MultiValueMap<String, String> confirmation(String preview) {
		String html = CoordinatorPages.html(this.pages.get(preview))
			.replaceFirst("(?s)<form class=\"panel\" method=\"get\".*?</form>", "");
		return FormOnPage.of(html, this.copy);
	}

	private CoordinatorPages pagesOf(String username) {
		return new CoordinatorPages(this.mvc, this.people.loadUserByUsername(username));
	}

}
