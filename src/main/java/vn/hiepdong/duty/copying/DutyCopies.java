package vn.hiepdong.duty.copying;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.account.Actor;
import vn.hiepdong.duty.DutyBook;
import vn.hiepdong.duty.OpenBook;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.Problem;

/**
 * Makes the plan of an event from another event's or from a template. Only coordinators
 * may; every method throws {@link Problem.NotFound} where there is no such event or
 * template.
 */
@Service
@RequiredArgsConstructor
public class DutyCopies {

	private final DutyBook book;

	private final Events events;

	private final TemplateStore templates;

	private final CopyStore done;

	private final List<CopiedAlong> along;

	private final Clock clock;

	/**
	 * From where an event's plan can be made.
	 *
	 * @param target the event that gets the plan
	 * @param events all other events, the newest first
	 * @param templates the templates, by name
	 */
	public record Sources(EventView target, List<EventView> events, List<TemplateView> templates) {
	}

	/**
	 * From where an event's plan can be made.
	 * @param event the code of the event that gets the plan
	 * @param me who asks
	 * @return the sources
	 */
	@Transactional(readOnly = true)
	public Sources sources(String event, Actor me) {
		EventView target = this.book.open(event, me).event();
		List<EventView> others = this.events.all().stream().filter((each) -> !each.code().equals(event)).toList();
		return new Sources(target, others, this.templates.all());
	}

	/**
	 * What a copy would do; nothing is saved.
	 * @param event the code of the event that gets the plan
	 * @param wish what to copy
	 * @param me who asks
	 * @return every copy as it would be
	 * @throws Problem.Invalid if an event is to be copied into itself
	 */
	@Transactional(readOnly = true)
	public CopyPreview preview(String event, CopyWish wish, Actor me) {
		return preview(this.book.open(event, me), source(event, wish.source(), me), wish);
	}

	/**
	 * Copies all or, where something is wrong, nothing. The same decision again changes
	 * nothing.
	 * @param event the code of the event that gets the plan
	 * @param wish what to copy
	 * @param decision that the preview is wanted
	 * @param me who asks
	 * @return how many duties were made
	 * @throws Problem.Conflict if things have changed since the preview, or the event has
	 * duties of the same title and that is not wanted, or the same decision was carried
	 * out before with another source
	 * @throws Problem.Invalid if there is nothing to copy
	 */
	@Transactional
	public int copy(String event, CopyWish wish, CopyDecision decision, Actor me) {
		OpenBook target = this.book.openForWriting(event, me);
		CopyStore.Made made = this.done.made(target, decision.clientId()).orElse(null);
		return (made != null) ? repeated(made, wish.source()) : copy(target, wish, decision, me);
	}

	/** What was sent before must be from there now, or it is no repetition. */
	private int repeated(CopyStore.Made made, CopySource source) {
		boolean same = (source.template() != null)
				? this.templates.find(source.template()).filter((each) -> each.name().equals(made.source())).isPresent()
				: source.event() != null && this.events.get(source.event()).name().equals(made.source());
		if (!same) {
			throw new Problem.Conflict("copying.problem.copied-otherwise", made.source());
		}
		return made.duties();
	}

	private int copy(OpenBook target, CopyWish wish, CopyDecision decision, Actor me) {
		Source source = source(target.event().code(), wish.source(), me);
		CopyPreview preview = preview(target, source, wish);
		if (preview.lines().isEmpty()) {
			throw new Problem.Invalid("source", "copying.problem.empty");
		}
		if (!preview.seen().equals(decision.seen())) {
			throw new Problem.Conflict("copying.problem.changed");
		}
		if (preview.twins() > 0 && !decision.again()) {
			throw new Problem.Conflict("copying.problem.twins", preview.twins());
		}
		List<String> numbers = this.book.write(target, preview.entries());
		this.along.forEach((each) -> source.takeAlong(each, target, numbers));
		this.done.keep(target, source.name(), numbers.size(), decision.clientId(), me);
		return numbers.size();
	}

	private CopyPreview preview(OpenBook target, Source source, CopyWish wish) {
		return new Copying(target, this.book.read(target), wish.units(), LocalDate.now(this.clock))
			.copy(source.lines());
	}

	private Source source(String target, CopySource source, Actor me) {
		if (source.template() != null) {
			int number = source.template();
			TemplateView template = this.templates.find(number).orElseThrow(DutyTemplates::unknown);
			return new Source(null, number, template.name(), this.templates.lines(number));
		}
		if (target.equals(source.event()) || source.event() == null) {
			throw new Problem.Invalid("source", "copying.problem.itself");
		}
		OpenBook from = this.book.open(source.event(), me);
		return new Source(from.event(), null, from.event().name(), PlanLines.of(from, this.book.read(from)));
	}

	/** What is copied, and the event or the template from which it comes. */
	private record Source(@Nullable EventView event, @Nullable Integer template, String name, List<PlanLine> lines) {

		void takeAlong(CopiedAlong kept, OpenBook target, List<String> numbers) {
			if (this.template != null) {
				kept.apply(this.template, target, numbers);
			}
			else if (this.event != null) {
				kept.copy(this.event, target, copies(numbers));
			}
		}

		private Map<String, String> copies(List<String> numbers) {
			Map<String, String> copies = new HashMap<>();
			for (int at = 0; at < numbers.size(); at++) {
				copies.put(this.lines.get(at).origin(), numbers.get(at));
			}
			return Map.copyOf(copies);
		}

	}

}
