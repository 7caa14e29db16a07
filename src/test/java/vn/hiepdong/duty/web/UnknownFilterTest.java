package vn.hiepdong.duty.web;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * What stands where a filter should and is none must not mean every duty.
 */
class UnknownFilterTest extends DutyPageTest {

	@ParameterizedTest
	@ValueSource(strings = { "%zz", "nothing=x", "Late=true", "late%3Dtrue", "late=true&%zz", "q=%zz" })
	void what_is_no_filter_is_refused(String filter) {
		this.world.duty("Đón đoàn").in(this.event);
		assertThat(post("dieuphoi", "/bulk/preview", order(filter))).hasStatus(404);
		assertThat(this.mvc.post()
			.uri("/events/" + this.event + "/views")
			.param("name", "Tên")
			.param("filter", filter)
			.with(csrf())
			.with(user(this.people.loadUserByUsername("dieuphoi")))
			.exchange()).hasStatus(404);
	}

	@Test
	void a_filter_is_no_longer_than_an_address() {
		this.world.duty("Đón đoàn").in(this.event);
		assertThat(post("dieuphoi", "/bulk/preview", order("q=" + "x".repeat(120_000)))).hasStatus(404);
		assertThat(post("dieuphoi", "/bulk/preview", order("q=" + "+".repeat(7_000) + "đón"))).hasStatusOk();
	}

	private static Map<String, String> order(String filter) {
		return Map.of("all", "true", "filter", filter, "kind", "PHASE", "phase", "AFTER");
	}

}
