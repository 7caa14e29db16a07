package vn.hiepdong.duty.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.StringUtils;

import vn.hiepdong.CoordinatorPages;
import vn.hiepdong.FormOnPage;
import vn.hiepdong.duty.gate.GateView;
import vn.hiepdong.duty.gate.Gates;
import vn.hiepdong.event.Events;

import static org.assertj.core.api.Assertions.assertThat;

class GatePagesTest extends DutyPageTest {

	@Autowired
	private Gates gates;

	@Autowired
	private Events events;

	private String duty = "";

	@BeforeEach
	void keyTime() {
		this.world.keyTime(this.event, "Tổng duyệt", "11/9/2999 14:00");
		this.duty = this.world.duty("Đón đoàn").of("quan-toan").in(this.event);
	}

	@Test
	void a_gate_is_made_of_ticked_and_typed_duties_and_shown_in_the_list_and_on_their_pages() {
		this.world.duty("Dẫn đoàn").of("le-chan").in(this.event);
		assertThat(open("dieuphoi", gates(""))).bodyText()
			.containsPattern(
					"id=\"gates\" data-live[^>]*>\\s*<div class=\"panel empty\">\\s*<p>Chưa có điều kiện bắt buộc nào.");
		assertThat(make("numbers", "q2; Q-001")).hasRedirectedUrl(gates(""));
		assertThat(CoordinatorPages.words(open("giamdoc", gates("")))).contains("|Sẵn sàng|", "|0/2|", "|Chưa đạt|",
				"|Q-001|Đón đoàn|quan-toan|", "|Q-002|Dẫn đoàn|le-chan|");
		assertThat(get("quan-toan", "/" + this.duty)).bodyText()
			.contains("Sẵn sàng, trước 11/09/2999 14:00 (Tổng duyệt)", "data-live-topics=\"duty unit event gate time\"")
			.doesNotContain(gates(""));
		assertThat(kept()).extracting(GateView::duties).containsExactly(List.of("Q-001", "Q-002"));
	}

	@Test
	void a_gate_without_a_known_duty_is_refused_at_the_field_with_what_was_typed() {
		assertThat(make("duties", "")).hasStatus(422).bodyText().contains("id=\"duties-error\"", "value=\"Sẵn sàng\"");
		assertThat(make("numbers", "Q-001, Q-999")).hasStatus(422)
			.bodyText()
			.contains("id=\"numbers-error\"", "“Q-999”", "value=\"Q-001, Q-999\"", "value=\"Q-001\" checked");
		assertThat(make("numbers", "mười bảy")).hasStatus(422).bodyText().contains("id=\"numbers-error\"");
		assertThat(make("keyTime", "Bế mạc")).hasStatus(422).bodyText().contains("id=\"keyTime-error\"");
		assertThat(make("name", "\u00a0")).hasStatus(422).bodyText().contains("id=\"name-error\"");
		assertThat(kept()).isEmpty();
	}

	/** A form holds no more than a thousand fields. */
	@Test
	void a_gate_waits_for_no_more_duties_than_its_form_can_send() {
		this.world.fill(this.event, 901);
		String all = IntStream.rangeClosed(1, 901).mapToObj("q%d"::formatted).collect(Collectors.joining(" "));
		assertThat(make("numbers", all)).hasStatus(422)
			.bodyText()
			.contains("id=\"duties-error\"", "tối đa 900 nhiệm vụ");
		assertThat(make("numbers", all.replace("q901", ""))).hasRedirectedUrl(gates(""));
		assertThat(StringUtils.countOccurrencesOf(body(open("dieuphoi", gates("/1"))), "name=\"duties\""))
			.isEqualTo(900);
	}

	@Test
	void a_form_sent_twice_makes_one_gate_and_says_so() {
		String sent = UUID.randomUUID().toString();
		make("clientId", sent);
		MvcTestResult again = make("clientId", sent);
		assertThat(again).hasStatus(409).bodyText().contains("đã tạo điều kiện “Sẵn sàng”");
		assertThat(kept()).hasSize(1);
		freshId(again, sent);
	}

	@Test
	void a_stale_form_sees_the_others_change_and_may_then_be_saved() {
		this.world.duty("Dẫn đoàn").in(this.event);
		make("name", "Sẵn sàng");
		send("dieuphoi", gates("/1"), form("version", "0", "name", "Của người khác", "numbers", "Q-002"));
		MvcTestResult answer = send("dieuphoi", gates("/1"), form("version", "0", "name", "Của tôi"));
		assertThat(answer).hasStatus(409).bodyText().contains("value=\"Của tôi\"", "name=\"version\" value=\"1\"");
		assertThat(CoordinatorPages.words(answer)).contains("|Tên điều kiện|Của người khác|", "|Của tôi|",
				"|Q-001, Q-002|");
		assertThat(kept()).extracting(GateView::name).containsExactly("Của người khác");
		assertThat(send("dieuphoi", gates("/1"), form("version", "1", "name", "Của tôi"))).hasRedirectedUrl(gates(""));
		assertThat(kept()).extracting(GateView::name).containsExactly("Của tôi");
	}

	@Test
	void a_gate_is_removed_once_that_is_confirmed() {
		make("name", "Sẵn sàng");
		assertThat(open("dieuphoi", gates("/1/removal"))).bodyText().contains("Bỏ điều kiện “Sẵn sàng”");
		assertThat(send("dieuphoi", gates("/1/removal"), removal())).hasRedirectedUrl(gates(""));
		assertThat(kept()).isEmpty();
		assertThat(open("dieuphoi", gates("/1"))).hasStatus(404);
	}

	@Test
	void a_gate_that_somebody_changed_is_removed_only_by_whoever_saw_that() {
		make("name", "Sẵn sàng");
		Map<String, String> stale = removal();
		send("dieuphoi", gates("/1"), form("version", "0", "name", "Của người khác"));
		for (Map<String, String> sent : List.of(stale, Map.<String, String>of())) {
			assertThat(send("dieuphoi", gates("/1/removal"), sent)).hasStatus(409)
				.bodyText()
				.contains("Người khác vừa sửa điều kiện này nên chưa bỏ", "Bỏ điều kiện “Của người khác”",
						"name=\"version\" value=\"1\"");
		}
		assertThat(kept()).hasSize(1);
		assertThat(send("dieuphoi", gates("/1/removal"), removal())).hasRedirectedUrl(gates(""));
		assertThat(kept()).isEmpty();
	}

	@Test
	void a_gate_whose_duties_were_all_cancelled_says_that_none_is_left() {
		make("name", "Sẵn sàng");
		post("dieuphoi", "/" + this.duty + "/cancellation", judging(this.duty, "cause", "Không cần nữa"));
		assertThat(open("giamdoc", gates(""))).bodyText().contains("Không còn nhiệm vụ nào: tất cả đã hủy");
		assertThat(open("dieuphoi", gates("/1"))).bodyText().contains("value=\"Q-001\" checked");
		assertThat(open("dieuphoi", gates("/new"))).bodyText().doesNotContain("value=\"Q-001\"");
	}

	@Test
	void a_key_time_of_a_gate_cannot_be_dropped_from_the_event() {
		make("name", "Sẵn sàng");
		String address = "/events/" + this.event;
		Map<String, String> form = new HashMap<>(
				FormOnPage.of(body(open("dieuphoi", address + "/edit")), address).toSingleValueMap());
		form.put("keyTimes", "12/9/2999 10:00 Khai mạc");
		assertThat(send("dieuphoi", address, form)).hasStatus(409)
			.bodyText()
			.contains("một mốc thời gian bị bỏ đang được dùng trong điều kiện bắt buộc",
					"12/9/2999 10:00 Khai mạc</textarea>");
		form.put("keyTimes", "11/9/2999 14:00 Diễn tập");
		assertThat(send("dieuphoi", address, form)).hasRedirectedUrl(address);
		assertThat(kept()).extracting((gate) -> gate.keyTime().name()).containsExactly("Diễn tập");
	}

	@ParameterizedTest
	@ValueSource(strings = { "giamdoc", "quan-toan", "lienlac" })
	void nobody_but_a_coordinator_gets_at_the_forms_whatever_was_typed(String username) {
		make("name", "Sẵn sàng");
		for (String path : new String[] { "/new", "/1", "/1/removal" }) {
			assertThat(open(username, gates(path))).hasStatus(403);
		}
		for (String path : new String[] { "", "/1", "/1/removal" }) {
			assertThat(send(username, gates(path), Map.of())).hasStatus(403);
			assertThat(send(username, gates(path), form("name", "Khác"))).hasStatus(403);
		}
	}

	/** The removal as its page offers it now. */
	private Map<String, String> removal() {
		return FormOnPage.of(body(open("dieuphoi", gates("/1/removal"))), gates("/1/removal")).toSingleValueMap();
	}

	private MvcTestResult make(String field, String value) {
		return send("dieuphoi", gates(""), form(field, value));
	}

	private Map<String, String> form(String... typed) {
		Map<String, String> form = new HashMap<>(Map.of("clientId", UUID.randomUUID().toString(), "name", "Sẵn sàng",
				"keyTime", "Tổng duyệt", "duties", this.duty, "numbers", ""));
		for (int i = 0; i < typed.length; i += 2) {
			form.put(typed[i], typed[i + 1]);
		}
		return form;
	}

	private List<GateView> kept() {
		return this.world.as("giamdoc", () -> this.gates.of(this.events.get(this.event)));
	}

	private String gates(String path) {
		return "/events/" + this.event + "/gates" + path;
	}

}
