package vn.hiepdong.event;

import java.util.stream.Stream;

import vn.hiepdong.SignedInAs;
import vn.hiepdong.account.Role;
import vn.hiepdong.unit.UnitPlan;
import vn.hiepdong.unit.Units;

/**
 * The units of the conference, for tests.
 */
public final class Organisation {

	private Organisation() {
	}

	/**
	 * Founds a city police {@code t-catp} with the wards {@code t-quan-toan},
	 * {@code t-thuong-ly} and {@code t-vinh-niem}.
	 * @param units where units are kept
	 */
	public static void found(Units units) {
		SignedInAs.run(Role.ADMIN, () -> {
			units.create(new UnitPlan("t-catp", null, "CITY_POLICE", "Công an thành phố", "CATP", "City Police"));
			Stream.of("quan-toan", "thuong-ly", "vinh-niem")
				.forEach((ward) -> units
					.create(new UnitPlan("t-" + ward, "t-catp", "WARD_POLICE", "Phường " + ward, ward, ward)));
		});
	}

}
