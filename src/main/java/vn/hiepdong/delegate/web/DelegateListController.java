package vn.hiepdong.delegate.web;

import java.util.List;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.delegate.Category;
import vn.hiepdong.delegate.DelegateStage;
import vn.hiepdong.delegate.Delegates;
import vn.hiepdong.delegate.DelegationView;
import vn.hiepdong.delegate.Delegations;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.web.Option;

@Controller
@RequiredArgsConstructor
class DelegateListController {

	private static final int PAGE_SIZE = 50;

	/** Further than any list reaches, and far from where offsets overflow. */
	private static final int LAST_PAGE = 100_000;

	private final Delegates delegates;

	private final Delegations delegations;

	private final Events events;

	@GetMapping("/events/{event-code}/delegates")
	String list(@PathVariable("event-code") String code, @ModelAttribute("form") FilterForm form,
			@RequestParam(defaultValue = "0") int page, @Me Actor me, Model model) {
		PageRequest part = PageRequest.of(Math.max(0, Math.min(page, LAST_PAGE)), PAGE_SIZE);
		model.addAttribute("page", this.delegates.page(code, form.filter(), part, me));
		Map<Category, Integer> counts = this.delegates.counts(code, form.wordsOnly(), me);
		model.addAttribute("counts", counts);
		model.addAttribute("stages", DelegateStage.values());
		model.addAttribute("total", counts.values().stream().mapToInt(Integer::intValue).sum());
		List<DelegationView> delegations = this.delegations.list(code, me);
		model.addAttribute("delegations",
				delegations.stream().map((each) -> new Option(each.code(), each.name())).toList());
		model.addAttribute("chosen",
				delegations.stream().filter((each) -> each.code().equals(form.delegation())).findFirst().orElse(null));
		model.addAttribute("event", this.events.get(code));
		return "delegate/list";
	}

}
