package vn.hiepdong.browser;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import vn.hiepdong.SignedInAs;
import vn.hiepdong.account.Accounts;
import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.delegate.DelegateId;
import vn.hiepdong.delegate.Delegates;
import vn.hiepdong.delegate.badge.Badges;

/**
 * Somebody stands at a door with a phone.
 */
class CheckInByPhoneTest extends BrowserTest {

	private static final String CODE = "hoi-nghi-2022";

	private static final int LUU_DUY = 1;

	@Autowired
	Badges badges;

	@Autowired
	Delegates delegates;

	@Autowired
	Accounts accounts;

	@Test
	void the_camera_reads_a_badge_and_a_second_phone_is_told() {
		FakeCamera.shows(badge(LUU_DUY));
		Person liaison = signedIn("lienlac-1", Words.VIETNAMESE, 390).usesTheCamera();
		liaison.opens(EVENT + "/check-in/hall")
			.presses("checkin.camera.start")
			.readsText("Lưu Duy")
			.readsText("Đã điểm danh lúc")
			.reads("checkin.latest")
			.findsThePageInOrder()
			.presses("checkin.camera.stop");
		signedIn("dieuphoi", Words.ENGLISH, 390).usesTheCamera()
			.opens(EVENT + "/check-in/hall")
			.presses("checkin.camera.start")
			.readsText("Checked in before, at")
			.readsText("Cán bộ liên lạc số 1")
			.findsThePageInOrder()
			.presses("checkin.camera.stop");
	}

	@Test
	void a_forged_badge_and_one_of_somebody_elses_delegation_are_refused() {
		FakeCamera.shows("HD1" + "0".repeat(64));
		Person liaison = signedIn("lienlac-2", Words.VIETNAMESE, 390).usesTheCamera();
		liaison.opens(EVENT + "/check-in/hall")
			.presses("checkin.camera.start")
			.reads("badge.problem.forged")
			.findsThePageInOrder()
			.presses("checkin.camera.stop");
		FakeCamera.shows(badge(LUU_DUY));
		liaison.opens(EVENT + "/check-in/hall").presses("checkin.camera.start").reads("checkin.camera.refused");
	}

	@ParameterizedTest
	@CsvSource({ "VIETNAMESE, 390, 2", "ENGLISH, 1440, 3" })
	void a_part_of_the_name_is_enough_and_a_mistake_is_taken_back(Words words, int width, int turn) {
		Person liaison = signedIn("lienlac-1", words, width).opens(EVENT + "/check-in/hall?turn=" + turn);
		liaison.fills("checkin.find", "luu d")
			.pressesText(words.of("checkin.enter.whom", "Lưu Duy"))
			.reads("checkin.latest")
			.findsThePageInOrder()
			.pressesText(words.of("checkin.undo.whom", "Lưu Duy"))
			.readsText(words.of("checkin.missing.count", "").strip())
			.follows("nav.my-delegations")
			.readsText("Văn phòng Trung ương Đảng")
			.findsThePageInOrder();
	}

	@ParameterizedTest
	@CsvSource({ "VIETNAMESE, 390, 1", "ENGLISH, 1440, 2" })
	void heads_are_counted_where_a_vehicle_leaves_and_those_missing_are_named(Words words, int width, int turn) {
		Person liaison = signedIn("lienlac-1", words, width).opens(EVENT + "/check-in")
			.findsThePageInOrder()
			.followsText(words.of("checkin.kind.BOARDING") + ": 05 · 15B-020.15");
		liaison.opens(EVENT + "/check-in/boarding-5-1?turn=" + turn)
			.readsText("07:05")
			.fills("checkin.find", "luu d")
			.pressesText(words.of("checkin.enter.whom", "Lưu Duy"))
			.reads("checkin.latest")
			.opens(EVENT + "/check-in/boarding-5-1/missing?turn=" + turn)
			.readsText("Hà Đức Văn")
			.findsThePageInOrder();
	}

	private String badge(int number) {
		Actor coordinator = this.accounts.actor("dieuphoi").orElseThrow();
		Map<DelegateId, String> tokens = SignedInAs.call(Role.COORDINATOR, () -> {
			this.badges.issue(CODE, coordinator);
			return this.badges.tokens(CODE, coordinator);
		});
		return tokens.get(SignedInAs.call(Role.COORDINATOR, () -> this.delegates.get(CODE, number, coordinator)).id());
	}

}
