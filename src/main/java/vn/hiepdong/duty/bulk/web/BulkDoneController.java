package vn.hiepdong.duty.bulk.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.duty.bulk.BulkWork;
import vn.hiepdong.duty.web.Typed;
import vn.hiepdong.platform.web.Flash;

/**
 * A change of many duties that was made, and taking it back.
 */
@Controller
@RequiredArgsConstructor
class BulkDoneController {

	private final BulkWork bulk;

	private final BulkPages pages;

	private final Flash flash;

	@GetMapping("/events/{code}/duties/bulk/{bulk}")
	String show(@PathVariable("code") String event, @PathVariable("bulk") String number, @Me Actor me, Model model) {
		return this.pages.done(event, Typed.position(number), me, model);
	}

	@PostMapping("/events/{code}/duties/bulk/{bulk}/undo")
	String undo(@PathVariable("code") String event, @PathVariable("bulk") String number, @Me Actor me,
			RedirectAttributes redirect) {
		this.bulk.undo(event, Typed.position(number), me);
		this.flash.say(redirect, "duty.bulk.undone");
		return "redirect:/events/{code}/duties/bulk/{bulk}";
	}

}
