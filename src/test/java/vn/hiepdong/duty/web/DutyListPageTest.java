package vn.hiepdong.duty.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

class DutyListPageTest extends DutyPageTest {

	@ParameterizedTest
	@ValueSource(strings = { "/Q-999", "/Q-1", "/17", "/Q-999/edit", "?unit=khong-co", "?ward=le-chan", "?phase=NEVER",
			"?area=x", "?state=x", "?state=nonsense", "?late=yes", "?begun=x", "?page=-1", "?page=99999999999",
			"?page=1&page=2", "?page=x", "?size=0", "?size=-1", "?unit=%00", "?unit=unknown" })
	void what_does_not_exist_is_not_found(String path) {
		assertThat(get("dieuphoi", path)).hasStatus(404);
	}

	@Test
	void a_page_beyond_the_end_is_empty() {
		this.world.duty("Đón đoàn ở ga").in(this.event);
		assertThat(get("dieuphoi", "?page=999999&size=100")).hasStatusOk().bodyText().contains("Không có nhiệm vụ nào");
	}

	@Test
	void the_list_shows_what_the_filter_asks_for() {
		this.world.duty("Đón đoàn ở ga").of("quan-toan").in(this.event);
		this.world.duty("Canh gác kho").of("le-chan").in(this.event);
		assertThat(get("dieuphoi", "?q=don doan&unit=&ward=&phase=&size=10")).hasStatusOk()
			.bodyText()
			.contains("Đón đoàn ở ga")
			.doesNotContain("Canh gác kho");
		assertThat(get("quan-toan", "")).hasStatusOk().bodyText().doesNotContain("Canh gác kho");
		assertThat(this.mvc.get().uri("/my/duties").with(user(this.people.loadUserByUsername("quan-toan"))))
			.hasStatusOk();
		assertThat(this.mvc.get().uri("/my/duties").with(user(this.people.loadUserByUsername("dieuphoi"))))
			.hasStatus3xxRedirection();
	}

}
