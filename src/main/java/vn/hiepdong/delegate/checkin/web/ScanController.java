package vn.hiepdong.delegate.checkin.web;

import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.delegate.checkin.Admission;
import vn.hiepdong.delegate.checkin.CheckIns;
import vn.hiepdong.platform.web.FormAnswer;

/**
 * Checks in whoever wears the badge that a camera saw; answers with a fragment, for the
 * camera looks on.
 */
@Controller
@RequiredArgsConstructor
class ScanController {

	private static final String VIEW = "checkin/outcome :: outcome";

	private final CheckIns checkIns;

	@PostMapping("/events/{event-code}/check-in/{point}/scans")
	String scan(@PathVariable("event-code") String code, @PathVariable String point, @Me Actor me,
			@ModelAttribute("form") ScanForm form, BindingResult errors, Model model, HttpServletResponse response) {
		return FormAnswer.of(errors, response).on(() -> {
			Admission admission = this.checkIns.byBadge(form.at(code, point).request(form.clientId()), form.badge(),
					me);
			response.setStatus((admission.fresh() ? HttpStatus.OK : HttpStatus.CONFLICT).value());
			model.addAttribute("admission", admission);
			return VIEW;
		}).orElse(() -> VIEW);
	}

}
