package vn.hiepdong.duty.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.hiepdong.duty.dependency.Dependencies;
import vn.hiepdong.duty.dependency.Lag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

class MyWarningsTest extends DutyPageTest {

	@Autowired
	private Dependencies dependencies;

	@ParameterizedTest
	@ValueSource(strings = { "acceptance", "reports", "completion" })
	void whoever_starts_before_a_predecessor_is_done_reads_so_in_the_card(String step) {
		this.world.goingOn(this.event);
		String plan = this.world.duty("Kế hoạch").of("le-chan").in(this.event);
		String number = step.equals("acceptance") ? this.world.duty("Đón").of("quan-toan").in(this.event)
				: this.world.duty("Đón").of("quan-toan").accepted().in(this.event);
		this.world.does("dieuphoi",
				() -> this.dependencies.add(this.event, number, plan, Lag.NONE, this.world.actor("dieuphoi")));
		MvcTestResult answer = report(number, step);
		assertThat(answer).hasStatus3xxRedirection();
		assertThat(after(answer)).containsPattern("class=\"warning-note\"[^>]*>[^<]*" + plan);
	}

	@Test
	void nobody_is_warned_of_nothing() {
		this.world.goingOn(this.event);
		String number = this.world.duty("Đón").of("quan-toan").accepted().in(this.event);
		assertThat(after(report(number, "reports"))).contains("done-note").doesNotContain("warning-note");
	}

	private MvcTestResult report(String number, String step) {
		Map<String, String> form = new HashMap<>(
				Map.of("clientId", UUID.randomUUID().toString(), "percent", "50", "text", "Đã dựng cổng"));
		return send("quan-toan", "/my/duties/" + this.event + "/" + number + "/" + step, form);
	}

	private String after(MvcTestResult answer) {
		return body(this.mvc.get()
			.uri("/my/duties")
			.flashAttrs(answer.getMvcResult().getFlashMap())
			.with(user(this.people.loadUserByUsername("quan-toan")))
			.exchange());
	}

}
