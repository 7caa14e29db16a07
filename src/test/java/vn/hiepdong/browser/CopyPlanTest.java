package vn.hiepdong.browser;

import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A coordinator makes the plan of the next conference from that of the last one. The next
 * one ends after the demonstration's, which so stays the one that people mean; its duties
 * stay drafts, which no unit sees.
 */
class CopyPlanTest extends BrowserTest {

	@ParameterizedTest
	@CsvSource({ "VIETNAMESE, 1440", "VIETNAMESE, 390", "ENGLISH, 1440" })
	void a_plan_is_made_from_another_and_a_template_is_kept(Words words, int width) {
		String name = "Hội nghị tổng kết " + words + " " + width;
		String next = "/events/hoi-nghi-2023-" + words.name().toLowerCase(Locale.ROOT) + "-" + width;
		Person coordinator = signedIn("dieuphoi", words, width);
		conference(coordinator, words, name, next.substring("/events/".length()));

		coordinator.opens(next + "/duties")
			.follows("copying.title")
			.findsThePageInOrder()
			.chooses("copying.source", "event:hoi-nghi-2022")
			.presses("copying.preview")
			.readsText("Xây dựng Kế hoạch phối hợp phục vụ Hội nghị")
			.readsText("17/03/2023 11:00")
			.findsThePageInOrder();
		int copies = coordinator.readsNumber("main form[method=post] button");
		coordinator.pressesText(words.of("copying.confirm", copies))
			.readsText(words.of("duty.list.count", copies))
			.opens(next + "/duties?q=xay+dung+ke+hoach+phoi+hop")
			.readsText("17/03/2023 11:00")
			.reads("duty.state.DRAFT");

		String template = "Mẫu " + name;
		coordinator.opens(EVENT + "/duties?q=xay+dung+ke+hoach+phoi+hop")
			.follows("copying.template.save")
			.findsThePageInOrder()
			.fills("copying.template.name", template)
			.presses("form.save")
			.readsText(template)
			.findsThePageInOrder()
			.opens(next + "/duties/templates")
			.followsText(words.of("copying.template.use") + ": " + template)
			.readsText("17/03/2023 11:00")
			.checks("copying.again", 1)
			.pressesText(words.of("copying.confirm", 1))
			.readsText(words.of("duty.list.count", copies + 1))
			.opens(EVENT + "/duties/templates")
			.followsText(words.of("copying.template.delete") + ": " + template)
			.findsThePageInOrder()
			.presses("copying.template.delete-confirm")
			.reads("copying.templates.empty");
	}

	private static void conference(Person coordinator, Words words, String name, String code) {
		coordinator.opens("/events/new")
			.fills("event.name", name)
			.fills("event.code", code)
			.fills("event.organiser", "Bộ Công an")
			.chooses("event.host-unit", "catp")
			.fills("event.expected-delegates", "300")
			.fillsText(words.of("event.starts", words.of("event.phase.BEFORE")), "10/3/2023 08:00")
			.fillsText(words.of("event.ends", words.of("event.phase.BEFORE")), "20/3/2023 07:00")
			.fillsText(words.of("event.starts", words.of("event.phase.DURING")), "20/3/2023 07:00")
			.fillsText(words.of("event.ends", words.of("event.phase.DURING")), "20/3/2023 17:30")
			.fillsText(words.of("event.starts", words.of("event.phase.AFTER")), "20/3/2023 17:30")
			.fillsText(words.of("event.ends", words.of("event.phase.AFTER")), "31/3/2023 17:00")
			.presses("form.save")
			.readsText(name);
	}

}
