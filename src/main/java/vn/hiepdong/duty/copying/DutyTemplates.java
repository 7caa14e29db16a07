package vn.hiepdong.duty.copying;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.account.Actor;
import vn.hiepdong.duty.DutyBook;
import vn.hiepdong.duty.DutyFilter;
import vn.hiepdong.duty.OpenBook;
import vn.hiepdong.event.EventView;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.TypedText;
import vn.hiepdong.platform.text.VietnameseText;

/**
 * Keeps sets of duties from which plans are made. They belong to the installation; the
 * event that every method names is only where somebody stands. Only coordinators may;
 * every method throws {@link Problem.NotFound} where there is no such event or template.
 */
@Service
@RequiredArgsConstructor
public class DutyTemplates {

	private static final int LONGEST_NAME = 120;

	private final DutyBook book;

	private final TemplateStore store;

	private final List<CopiedAlong> along;

	private final ApplicationEventPublisher changes;

	/**
	 * Templates as somebody sees them.
	 *
	 * @param event where the person stands
	 * @param templates the templates, by name
	 */
	public record Shelf(EventView event, List<TemplateView> templates) {
	}

	/**
	 * What a template would hold.
	 *
	 * @param event the event whose duties it would be made of
	 * @param duties how many duties it would hold
	 */
	public record Outlook(EventView event, int duties) {
	}

	/**
	 * All templates.
	 * @param event the code of the event
	 * @param me who asks
	 * @return the templates
	 */
	@Transactional(readOnly = true)
	public Shelf all(String event, Actor me) {
		return new Shelf(this.book.open(event, me).event(), this.store.all());
	}

	/**
	 * One template.
	 * @param event the code of the event
	 * @param number the template's number
	 * @param me who asks
	 * @return the template alone
	 */
	@Transactional(readOnly = true)
	public Shelf get(String event, String number, Actor me) {
		EventView where = this.book.open(event, me).event();
		return new Shelf(where, List.of(template(number)));
	}

	/**
	 * What would be saved.
	 * @param event the code of the event
	 * @param filter which of its duties; cancelled ones are left out
	 * @param me who asks
	 * @return what the template would hold
	 */
	@Transactional(readOnly = true)
	public Outlook outlook(String event, DutyFilter filter, Actor me) {
		OpenBook open = this.book.open(event, me);
		return new Outlook(open.event(), PlanLines.of(open, this.book.read(open, filter)).size());
	}

	/**
	 * Saves duties of an event as a template. The same form sent again changes nothing.
	 * @param event the code of the event
	 * @param filter which of its duties; cancelled ones are left out
	 * @param name the template's name, 1 to 120 characters
	 * @param clientId made where the name was typed
	 * @param me who asks
	 * @throws Problem.Invalid if the name is taken, or there is no duty to save
	 * @throws Problem.Conflict if the same form was sent before with another name
	 */
	@Transactional
	public void save(String event, DutyFilter filter, String name, UUID clientId, Actor me) {
		OpenBook open = this.book.open(event, me);
		TemplateView sent = this.store.find(clientId).orElse(null);
		if (sent != null) {
			requireSame(sent, name);
			return;
		}
		String kept = name(name);
		List<PlanLine> lines = PlanLines.of(open, this.book.read(open, filter));
		if (lines.isEmpty()) {
			throw new Problem.Invalid("name", "copying.problem.empty");
		}
		int number = this.store.save(kept, lines, clientId, open, me);
		Map<String, Integer> positions = new HashMap<>();
		lines.forEach((line) -> positions.put(line.origin(), positions.size()));
		this.along.forEach((each) -> each.save(open.event(), number, Map.copyOf(positions)));
		this.changes.publishEvent(new TemplateChanged(kept, me.username(), open.now(), "duty-template.saved"));
	}

	/**
	 * Deletes a template; what was made from it stays.
	 * @param event the code of the event
	 * @param number the template's number
	 * @param me who asks
	 * @return the name that the template had
	 */
	@Transactional
	public String delete(String event, String number, Actor me) {
		OpenBook open = this.book.open(event, me);
		TemplateView template = template(number);
		if (!this.store.delete(template.number())) {
			throw unknown();
		}
		this.changes
			.publishEvent(new TemplateChanged(template.name(), me.username(), open.now(), "duty-template.deleted"));
		return template.name();
	}

	static Problem.NotFound unknown() {
		return new Problem.NotFound("copying.problem.unknown-template");
	}

	private TemplateView template(String number) {
		if (!number.matches("\\d{1,9}")) {
			throw unknown();
		}
		return this.store.find(Integer.parseInt(number)).orElseThrow(DutyTemplates::unknown);
	}

	private static void requireSame(TemplateView sent, String name) {
		if (!sent.name().equals(VietnameseText.line(name))) {
			throw new Problem.Conflict("copying.problem.sent-otherwise", sent.name());
		}
	}

	private String name(String typed) {
		String name = TypedText.required("name", typed, LONGEST_NAME);
		if (this.store.has(name)) {
			throw new Problem.Invalid("name", "copying.problem.name-taken");
		}
		return name;
	}

}
