package vn.hiepdong.delegate.checkin.web;

import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.util.UriComponentsBuilder;

import vn.hiepdong.account.Actor;
import vn.hiepdong.delegate.checkin.CheckInLists;
import vn.hiepdong.delegate.checkin.CheckInSheet;

/**
 * The page of a point, the only one that may use the camera.
 */
@Component
@RequiredArgsConstructor
class CheckInPage {

	private static final String PERMISSIONS = "camera=(self), geolocation=(), microphone=()";

	private final CheckInLists lists;

	String show(PointQuery query, Actor me, Model model, HttpServletResponse response) {
		CheckInSheet sheet = this.lists.sheet(query.event(), query.point(), query.turn(), query.words(), me);
		response.setHeader("Permissions-Policy", PERMISSIONS);
		model.addAttribute("sheet", sheet);
		model.addAttribute("query", query);
		model.addAttribute("event", sheet.place().reach().event());
		return "checkin/point";
	}

	/** Where somebody goes on after an entry: at the same point, nothing typed. */
	static String next(PointQuery query) {
		return "redirect:" + UriComponentsBuilder.fromPath("/events/{event}/check-in/{point}")
			.queryParam("turn", query.turn())
			.encode()
			.buildAndExpand(query.event(), query.point())
			.toUriString();
	}

}
