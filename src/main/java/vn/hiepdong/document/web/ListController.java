package vn.hiepdong.document.web;

import lombok.RequiredArgsConstructor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.document.PrintedLists;
import vn.hiepdong.document.Workbooks;

/**
 * Lists to be printed or worked with, linked from the pages that show the same.
 */
@Controller
@RequestMapping("/events/{event-code}")
@RequiredArgsConstructor
class ListController {

	private final PrintedLists printed;

	private final Workbooks workbooks;

	@GetMapping("/documents/rooming-list.pdf")
	ResponseEntity<byte[]> roomingListPrinted(@PathVariable("event-code") String code, @Me Actor me) {
		return FileAnswer.of(this.printed.roomingList(code, me));
	}

	@GetMapping("/documents/rooming-list.xlsx")
	ResponseEntity<byte[]> roomingList(@PathVariable("event-code") String code, @Me Actor me) {
		return FileAnswer.of(this.workbooks.roomingList(code, me));
	}

	@GetMapping("/documents/manifest.pdf")
	ResponseEntity<byte[]> manifestPrinted(@PathVariable("event-code") String code, @Me Actor me) {
		return FileAnswer.of(this.printed.manifest(code, me));
	}

	@GetMapping("/documents/manifest.xlsx")
	ResponseEntity<byte[]> manifest(@PathVariable("event-code") String code, @Me Actor me) {
		return FileAnswer.of(this.workbooks.manifest(code, me));
	}

	@GetMapping("/documents/delegates.xlsx")
	ResponseEntity<byte[]> delegates(@PathVariable("event-code") String code, @ModelAttribute DelegateQuery query,
			@Me Actor me) {
		return FileAnswer.of(this.workbooks.delegates(code, query.filter(), me));
	}

	@GetMapping("/documents/visits.xlsx")
	ResponseEntity<byte[]> visits(@PathVariable("event-code") String code, @Me Actor me) {
		return FileAnswer.of(this.workbooks.visits(code, me));
	}

	@GetMapping("/wards/{ward}/visits.xlsx")
	ResponseEntity<byte[]> visits(@PathVariable("event-code") String code, @PathVariable String ward, @Me Actor me) {
		return FileAnswer.of(this.workbooks.visits(code, ward, me));
	}

	@GetMapping("/documents/check-in.xlsx")
	ResponseEntity<byte[]> headCount(@PathVariable("event-code") String code, @Me Actor me) {
		return FileAnswer.of(this.workbooks.headCount(code, me));
	}

}
