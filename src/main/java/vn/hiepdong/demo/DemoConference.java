package vn.hiepdong.demo;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.hiepdong.account.Role;
import vn.hiepdong.demo.DemoRows.KeyTimeRow;
import vn.hiepdong.demo.DemoRows.PhaseRow;
import vn.hiepdong.demo.DemoRows.PlaceRow;
import vn.hiepdong.event.EventPlan;
import vn.hiepdong.event.EventPlan.PlannedKeyTime;
import vn.hiepdong.event.EventPlan.PlannedPlace;
import vn.hiepdong.event.Events;
import vn.hiepdong.event.PhaseView;

/**
 * The conference as its coordination plan describes it.
 */
@Component
@RequiredArgsConstructor
class DemoConference {

	/** The code of the conference in addresses. */
	static final String CODE = "hoi-nghi-2022";

	/** Who plans it. */
	static final String COORDINATOR = "dieuphoi";

	private final DemoFiles files;

	private final Events events;

	void plan() {
		EventPlan plan = new EventPlan(CODE,
				"Hội nghị sơ kết 1 năm thực hiện xây dựng thí điểm “Công an phường điển hình, kiểu mẫu về ANTT và văn"
						+ " minh đô thị”",
				"Conference reviewing one year of the pilot “Model ward police in public order and urban civility”",
				"Bộ Công an", "catp", 360,
				this.files.read("phases", PhaseRow.class).stream().map(DemoConference::phase).toList(),
				this.files.read("key-times", KeyTimeRow.class).stream().map(DemoConference::keyTime).toList(),
				this.files.read("places", PlaceRow.class).stream().map(DemoConference::place).toList(),
				List.of("cap-quan-toan", "cap-thuong-ly", "cap-vinh-niem", "cap-dang-giang"));
		ActingAs.somebody(COORDINATOR, Role.COORDINATOR).run(() -> this.events.create(plan));
	}

	private static PhaseView phase(PhaseRow row) {
		return new PhaseView(row.phase(), DemoTime.at(row.startsAt()), DemoTime.at(row.endsAt()));
	}

	private static PlannedKeyTime keyTime(KeyTimeRow row) {
		return new PlannedKeyTime(row.name(), DemoTime.at(row.at()));
	}

	private static PlannedPlace place(PlaceRow row) {
		return new PlannedPlace(row.name(), row.address(), row.ward());
	}

}
