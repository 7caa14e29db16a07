package vn.hiepdong.duty.bulk.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

import vn.hiepdong.account.Actor;
import vn.hiepdong.duty.BookedDuty;
import vn.hiepdong.duty.Duties;
import vn.hiepdong.duty.bulk.BulkKind;
import vn.hiepdong.duty.bulk.BulkLine;
import vn.hiepdong.duty.bulk.BulkOrder;
import vn.hiepdong.duty.bulk.BulkPreview;
import vn.hiepdong.duty.bulk.BulkView;
import vn.hiepdong.duty.bulk.BulkWork;
import vn.hiepdong.duty.bulk.ShiftedTime;
import vn.hiepdong.duty.web.Choices;
import vn.hiepdong.event.EventView;
import vn.hiepdong.platform.web.ClientId;
import vn.hiepdong.unit.Units;

/**
 * The pages on the way from chosen duties to a change that was made.
 */
@Component
@RequiredArgsConstructor
class BulkPages {

	/** So many duties a page shows one by one; the rest it counts. */
	private static final int SHOWN = 100;

	private static final int NAMED = 6;

	private static final int LATEST = 5;

	private final Duties duties;

	private final BulkWork bulk;

	private final Units units;

	private final Choices choices;

	private final Clock clock;

	/** Where the change is chosen. */
	String choice(String event, BulkForm form, Actor me, Model model) {
		List<BookedDuty> chosen = this.bulk.chosen(event, form.selection(), me);
		EventView where = frame(event, form, me, model);
		model.addAttribute("count", chosen.size());
		model.addAttribute("named", chosen.stream().limit(NAMED).toList());
		model.addAttribute("more", Math.max(0, chosen.size() - NAMED));
		model.addAttribute("kinds", BulkKind.values());
		model.addAttribute("times", ShiftedTime.values());
		this.choices.ofPlan(where, model);
		this.choices.ofUnits(this.units.tree(), Set.of(), model);
		latest(event, me, model);
		return "duty/bulk";
	}

	/** Where nothing is chosen that could be changed. */
	String nothing(String event, BulkForm form, Actor me, Model model) {
		frame(event, form, me, model);
		model.addAttribute("count", 0);
		latest(event, me, model);
		return "duty/bulk";
	}

	/** Where the change is chosen again, unless it is the duties that are wrong. */
	String choiceAgain(String event, BulkForm form, BindingResult errors, Actor me, Model model) {
		return errors.hasFieldErrors("numbers") ? nothing(event, form, me, model) : choice(event, form, me, model);
	}

	/**
	 * The preview as things stand now, after a confirmation was refused for what others
	 * did; for what was sent there is none.
	 */
	String previewAgain(String event, BulkForm form, BindingResult errors, Actor me, Model model,
			HttpServletResponse response) {
		return errors.hasFieldErrors() ? choiceAgain(event, form, errors, me, model)
				: preview(event, form, me, model, response);
	}

	/** What the change would do. */
	String preview(String event, BulkForm form, Actor me, Model model, HttpServletResponse response) {
		BulkOrder order = form.order();
		BulkPreview preview = this.bulk.preview(event, form.selection(), order, me);
		frame(event, form, me, model);
		List<BulkLine> changing = preview.changing();
		List<BulkLine> leftOut = preview.leftOut();
		model.addAttribute("kind", order.kind());
		model.addAttribute("told", order.told(this.units.tree()));
		model.addAttribute("seen", preview.seen());
		model.addAttribute("changing", changing.size());
		model.addAttribute("changes", changing.stream().limit(SHOWN).toList());
		model.addAttribute("leftOut", leftOut.size());
		model.addAttribute("refused", leftOut.stream().limit(SHOWN).toList());
		model.addAttribute("same", preview.same());
		ClientId.renew(response, model);
		return "duty/bulk-preview";
	}

	/** What a change did. */
	String done(String event, int number, Actor me, Model model) {
		BulkView view = this.bulk.get(event, number, me);
		List<BulkView.Changed> changed = this.bulk.changed(event, number, SHOWN, me);
		Instant now = this.clock.instant();
		model.addAttribute("event", this.duties.planning(event, me));
		model.addAttribute("bulk", view);
		model.addAttribute("changes", changed);
		model.addAttribute("undoable", view.undoable(now));
		return "duty/bulk-done";
	}

	private EventView frame(String event, BulkForm form, Actor me, Model model) {
		EventView where = this.duties.planning(event, me);
		model.addAttribute("event", where);
		model.addAttribute("query", form.query().text());
		return where;
	}

	private void latest(String event, Actor me, Model model) {
		model.addAttribute("latest", this.bulk.latest(event, LATEST, me));
	}

}
