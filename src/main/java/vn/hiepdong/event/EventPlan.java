package vn.hiepdong.event;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a coordinator wants an event to be.
 *
 * @param code lower-case letters, digits and hyphens, 1 to 60 characters
 * @param name its Vietnamese name, 1 to 300 characters
 * @param nameEn its English name, or {@code null}
 * @param organiser who convenes it, 1 to 160 characters
 * @param hostUnit the code of the unit that hosts it
 * @param expectedDelegates 0 to 100,000
 * @param phases the three phases, each once, in order of time
 * @param keyTimes when something must be ready, names distinct
 * @param places its places, names distinct
 * @param hostWards the codes of the wards that receive visitors, in the order of the
 * programme
 */
public record EventPlan(String code, String name, @Nullable String nameEn, String organiser, String hostUnit,
		int expectedDelegates, List<PhaseView> phases, List<PlannedKeyTime> keyTimes, List<PlannedPlace> places,
		List<String> hostWards) {

	/**
	 * A key time as wanted.
	 *
	 * @param name 1 to 160 characters
	 * @param at when
	 */
	public record PlannedKeyTime(String name, Instant at) {
	}

	/**
	 * A place as wanted.
	 *
	 * @param name 1 to 160 characters
	 * @param address up to 240 characters, possibly empty
	 * @param ward the code of the host ward in which it lies, or {@code null}
	 */
	public record PlannedPlace(String name, String address, @Nullable String ward) {
	}

}
