package vn.hiepdong.duty.notice.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.duty.notice.Notices;
import vn.hiepdong.platform.web.FormVersion;

@Controller
@RequiredArgsConstructor
class NoticeController {

	private final Notices notices;

	@GetMapping("/my/notices/{number}")
	String open(@PathVariable String number, @Me Actor me) {
		return "redirect:" + this.notices.open(FormVersion.read(number), me);
	}

	@PostMapping("/my/notices/readings")
	String readAll(@Me Actor me) {
		this.notices.readAll(me);
		return "redirect:/my/notices";
	}

}
