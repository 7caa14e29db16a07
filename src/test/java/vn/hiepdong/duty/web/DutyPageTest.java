package vn.hiepdong.duty.web;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.data.domain.PageRequest;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.hiepdong.duty.DutyFilter;
import vn.hiepdong.duty.DutyView;
import vn.hiepdong.duty.PageTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every test of the pages of duties needs: the forms as they are sent, and duties as
 * they are kept.
 */
abstract class DutyPageTest extends PageTest {

	private static final Pattern CLIENT_ID = Pattern.compile("name=\"clientId\" value=\"([^\"]+)\"");

	/** A sound plan as its form sends it; what a test changes it puts over it. */
	static Map<String, String> form() {
		return new HashMap<>(Map.ofEntries(Map.entry("clientId", UUID.randomUUID().toString()),
				Map.entry("title", "Đón đoàn"), Map.entry("description", "Nội dung cần giữ lại"),
				Map.entry("area", "RECEPTION"), Map.entry("phase", "BEFORE"), Map.entry("place", "Hội trường"),
				Map.entry("weight", "5"), Map.entry("criticality", "NORMAL"), Map.entry("startsAt", "1/9/2022 7h30"),
				Map.entry("dueAt", "11/9/2022 17:00"), Map.entry("criteria", "")));
	}

	/** A judgement of a duty as its form sends it from a page just opened. */
	Map<String, String> judging(String number, String field, String text) {
		return Map.of("version", Long.toString(this.world.version(this.event, number)), field, text);
	}

	MvcTestResult get(String username, String path) {
		return open(username, at(path));
	}

	MvcTestResult post(String username, String path, Map<String, String> form) {
		return send(username, at(path), form);
	}

	String at(String path) {
		return address("/duties" + path);
	}

	DutyView duty(String number) {
		return this.world.as("dieuphoi", () -> this.duties.get(this.event, number, this.world.actor("dieuphoi")));
	}

	long count() {
		return this.world
			.as("dieuphoi",
					() -> this.duties.list(this.event, DutyFilter.ALL, PageRequest.of(0, 1),
							this.world.actor("dieuphoi")))
			.page()
			.getTotalElements();
	}

	/** The id with which a refused form comes back: another one than it was sent with. */
	static String freshId(MvcTestResult answer, String sent) {
		Matcher matcher = CLIENT_ID.matcher(body(answer));
		assertThat(matcher.find()).isTrue();
		assertThat(matcher.group(1)).isNotEqualTo(sent);
		return matcher.group(1);
	}

	static String body(MvcTestResult answer) {
		try {
			return answer.getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
