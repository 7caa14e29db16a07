package vn.hiepdong.readiness.snapshot.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.hiepdong.readiness.snapshot.Snapshot;
import vn.hiepdong.readiness.snapshot.Snapshots;

@Controller
@RequiredArgsConstructor
class SnapshotController {

	private final Snapshots snapshots;

	@GetMapping("/events/{code}/readiness/snapshots/{snapshot:\\d{1,6}}")
	String show(@PathVariable("code") String event, @PathVariable("snapshot") int number, Model model) {
		Snapshot snapshot = this.snapshots.get(event, number);
		model.addAttribute("event", snapshot.event());
		model.addAttribute("snapshot", snapshot);
		return "snapshot/show";
	}

}
