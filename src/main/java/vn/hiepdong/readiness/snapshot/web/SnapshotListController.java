package vn.hiepdong.readiness.snapshot.web;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.hiepdong.readiness.snapshot.SnapshotList;
import vn.hiepdong.readiness.snapshot.Snapshots;

@Controller
@RequiredArgsConstructor
class SnapshotListController {

	/** A day of hours. */
	private static final int SIZE = 24;

	private final Snapshots snapshots;

	@GetMapping("/events/{code}/readiness/snapshots")
	String list(@PathVariable("code") String event, @RequestParam(required = false) @Nullable String page,
			Model model) {
		SnapshotList list = this.snapshots.list(event, PageRequest.of(read(page), SIZE));
		model.addAttribute("event", list.event());
		model.addAttribute("page", list.page());
		return "snapshot/list";
	}

	private static int read(@Nullable String page) {
		return (page != null && page.matches("\\d{1,6}")) ? Integer.parseInt(page) : 0;
	}

}
