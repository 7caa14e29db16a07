package vn.hiepdong.duty.notice;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import vn.hiepdong.StatementCount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

class NoticePagesTest extends NoticeTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private UserDetailsService people;

	@Autowired
	private Notices notices;

	@Autowired
	private MailWishes wishes;

	@Test
	void the_bell_counts_what_is_unread_and_says_nothing_of_nothing() {
		assertThat(get("quan-toan", "/my/notices/count")).hasStatusOk().bodyText().doesNotContain("bell-count");
		duty().of("quan-toan").in(this.event);
		duty().of("quan-toan").in(this.event);
		this.reminders.write();
		assertThat(get("quan-toan", "/my/notices/count")).bodyText().contains(">2</span>", "Chưa đọc");
		this.world.fill(this.event, 200);
		runsAt("12/9/2022 09:00");
		assertThat(get("quan-toan", "/my/notices/count")).bodyText().contains(">99+</span>");
	}

	@Test
	void every_page_has_the_bell_as_a_plain_link_but_none_for_a_liaison() {
		assertThat(get("quan-toan", "/my/duties")).bodyText()
			.contains("class=\"bell\" href=\"/my/notices\"", "hx-get=\"/my/notices/count\"");
		assertThat(get("lienlac", "/events")).hasStatusOk().bodyText().doesNotContain("/my/notices");
		assertThat(get("lienlac", "/my/notices")).hasStatus(403);
	}

	@Test
	void opening_a_notice_leads_to_its_duty_and_marks_it_as_read() {
		String number = duty().of("quan-toan").in(this.event);
		this.reminders.write();
		int notice = last("quan-toan");
		assertThat(get("quan-toan", "/my/notices")).bodyText()
			.contains("09/09/2022", "href=\"/my/notices/" + notice + "\"", number + " · Đón đoàn",
					"quan-toan được giao chủ trì, chờ tiếp nhận", "class=\"unread\"");
		assertThat(get("quan-toan", "/my/notices/" + notice)).hasStatus3xxRedirection()
			.hasRedirectedUrl("/events/" + this.event + "/duties/" + number);
		assertThat(get("quan-toan", "/my/notices/" + notice)).hasStatus3xxRedirection();
		assertThat(unread("quan-toan")).isZero();
	}

	@Test
	void a_notice_of_an_obstacle_leads_to_the_obstacles_of_its_duty() {
		String number = duty().of("quan-toan").accepted().in(this.event);
		raises(number, "hong-bang", "9/9/2022 08:00", "9/9/2022 20:00");
		this.reminders.write();
		assertThat(get("hong-bang", "/my/notices/" + last("hong-bang")))
			.hasRedirectedUrl("/events/" + this.event + "/duties/" + number + "#obstacles");
	}

	@Test
	void somebody_else_s_notice_is_not_found_and_stays_unread() {
		duty().of("quan-toan").in(this.event);
		this.reminders.write();
		int foreign = 1_000_000;
		assertThat(get("hong-bang", "/my/notices/" + foreign)).hasStatus(404);
		int notice = last("quan-toan");
		assertThat(get("giamdoc", "/my/notices/" + notice)).hasStatus(404);
		assertThat(unread("quan-toan")).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-1", "x", "99999999999999999999" })
	void a_number_that_is_none_is_not_found(String number) {
		assertThat(get("quan-toan", "/my/notices/" + number)).hasStatus(404);
	}

	@Test
	void all_can_be_marked_as_read_at_once() {
		duty().of("quan-toan").in(this.event);
		duty().of("quan-toan").in(this.event);
		this.reminders.write();
		assertThat(get("quan-toan", "/my/notices")).bodyText().contains("Đánh dấu đã đọc tất cả");
		assertThat(post("quan-toan", "/my/notices/readings", Map.of())).hasRedirectedUrl("/my/notices");
		assertThat(unread("quan-toan")).isZero();
		assertThat(get("quan-toan", "/my/notices")).bodyText().doesNotContain("Đánh dấu đã đọc tất cả");
	}

	@Test
	void many_notices_come_in_pages_with_the_same_number_of_statements() {
		duty().of("quan-toan").in(this.event);
		this.world.fill(this.event, 60);
		runsAt("12/9/2022 09:00");
		long few = StatementCount.of(() -> get("quan-toan", "/my/notices"));
		this.world.fill(this.event, 600);
		this.reminders.write();
		assertThat(StatementCount.of(() -> get("quan-toan", "/my/notices"))).isEqualTo(few);
		assertThat(get("quan-toan", "/my/notices")).bodyText().contains("page=1\"");
		assertThat(get("quan-toan", "/my/notices?page=1")).bodyText().contains("page=0\"", "Đã đến hạn 11/09/2022");
		assertThat(get("quan-toan", "/my/notices?page=x")).hasStatusOk();
		assertThat(StatementCount.of(() -> get("quan-toan", "/my/notices/count"))).isLessThanOrEqualTo(3);
	}

	@Test
	void the_rules_are_shown_with_their_times() {
		assertThat(get("quan-toan", "/events/" + this.event + "/reminders")).hasStatusOk()
			.bodyText()
			.contains("Quy tắc nhắc việc", "Trước 24 giờ: chỉ huy đơn vị", "Trước 3 giờ: chỉ huy đơn vị",
					"Sau 4 giờ: chỉ huy đơn vị cấp trên", "Sau 12 giờ: cán bộ điều phối", "Sau 4 giờ: giám đốc",
					"Sau 24 giờ: giám đốc");
		assertThat(get("lienlac", "/events/" + this.event + "/reminders")).hasStatus(403);
	}

	@Test
	void settings_are_kept_and_shown_again() {
		assertThat(post("quan-toan", "/my/notices/settings",
				settings("email", "truong@quan-toan.vn", "way", "IMMEDIATE", "digestAt", "16h30; 7h")))
			.hasRedirectedUrl("/my/notices/settings");
		assertThat(get("quan-toan", "/my/notices/settings")).hasStatusOk()
			.bodyText()
			.contains("value=\"truong@quan-toan.vn\"", "value=\"07:00, 16:30\"", "value=\"22:00\"", "value=\"06:00\"",
					"chưa được nối với máy chủ thư");
		MailWish wish = this.world.as("quan-toan", () -> this.wishes.of(this.world.actor("quan-toan")));
		assertThat(wish.atOnce()).isTrue();
		assertThat(wish.language()).isEqualTo(Locale.forLanguageTag("en"));
		assertThat(post("quan-toan", "/my/notices/settings", settings("email", "", "quietFrom", "", "quietTo", "")))
			.hasStatus3xxRedirection();
		assertThat(this.world.as("quan-toan", () -> this.wishes.of(this.world.actor("quan-toan"))).email()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "email, khong-phai-dia-chi", "email, 'a@b.vn, c@d.vn'", "digestAt, ''", "digestAt, sáng",
			"digestAt, '1h,2h,3h,4h,5h,6h,7h'", "quietFrom, 25:00", "quietTo, ''", "quietTo, 22:00", "way, LATER" })
	void a_setting_that_is_none_is_refused_with_what_was_typed(String field, String typed) {
		assertThat(post("quan-toan", "/my/notices/settings", settings(field, typed))).hasStatus(422)
			.bodyText()
			.contains("id=\"" + field + "-error\"", "ten-toi@quan-toan.vn".repeat(field.equals("email") ? 0 : 1));
	}

	private static Map<String, String> settings(String... changed) {
		Map<String, String> form = new HashMap<>(Map.of("email", "ten-toi@quan-toan.vn", "language", "en", "way",
				"DIGEST", "digestAt", "07:00", "quietFrom", "22:00", "quietTo", "6h"));
		for (int i = 0; i < changed.length; i += 2) {
			form.put(changed[i], changed[i + 1]);
		}
		return form;
	}

	private int last(String username) {
		return this.jdbc.sql("""
				select max(n.number) from notice n join account a on a.id = n.account_id where a.username = ?
				""").param(username).query(Integer.class).single();
	}

	private int unread(String username) {
		return this.world.as(username, () -> this.notices.unread(this.world.actor(username)));
	}

	private MvcTestResult get(String username, String path) {
		return this.mvc.get().uri(path).with(user(this.people.loadUserByUsername(username))).exchange();
	}

	private MvcTestResult post(String username, String path, Map<String, String> form) {
		MockMvcRequestBuilder request = this.mvc.post()
			.uri(path)
			.with(csrf())
			.with(user(this.people.loadUserByUsername(username)));
		form.forEach(request::param);
		return request.exchange();
	}

}
