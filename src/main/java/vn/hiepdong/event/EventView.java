package vn.hiepdong.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.unit.UnitId;

/**
 * A conference as other rooms and pages see it.
 *
 * @param id its key
 * @param code its code in addresses
 * @param name its Vietnamese name
 * @param nameEn its English name, or {@code null}
 * @param organiser who convenes it
 * @param hostUnit the unit that hosts it
 * @param expectedDelegates how many delegates are expected
 * @param phases its three phases in order of time
 * @param keyTimes when something must be ready, by time, then by name
 * @param places its places, by name
 * @param hostWards the wards that receive visitors, in the order of the programme
 * @param version the version that a form was made from
 */
public record EventView(EventId id, String code, String name, @Nullable String nameEn, String organiser,
		UnitId hostUnit, int expectedDelegates, List<PhaseView> phases, List<KeyTimeView> keyTimes,
		List<PlaceView> places, List<UnitId> hostWards, long version) {

	/**
	 * Its name in the reader's language.
	 * @param locale the reader's locale
	 * @return the name
	 */
	public String name(Locale locale) {
		return ("en".equals(locale.getLanguage()) && this.nameEn != null) ? this.nameEn : this.name;
	}

	/**
	 * When a phase takes place.
	 * @param phase the phase
	 * @return its times
	 */
	public PhaseView phase(Phase phase) {
		return this.phases.stream().filter((each) -> each.phase() == phase).findFirst().orElseThrow();
	}

	/**
	 * Finds one of its key times by name.
	 * @param keyTimeName the key time's name
	 * @return the key time
	 */
	public Optional<KeyTimeView> keyTime(String keyTimeName) {
		return this.keyTimes.stream().filter((each) -> each.name().equals(keyTimeName)).findFirst();
	}

	/**
	 * Finds one of its places.
	 * @param id the place's key; {@code null} finds nothing
	 * @return the place
	 */
	public Optional<PlaceView> place(@Nullable PlaceId id) {
		return this.places.stream().filter((each) -> each.id().equals(id)).findFirst();
	}

	/**
	 * Finds one of its places by name.
	 * @param placeName the place's name; {@code null} finds nothing
	 * @return the place
	 */
	public Optional<PlaceView> place(@Nullable String placeName) {
		return this.places.stream().filter((each) -> each.name().equals(placeName)).findFirst();
	}

}
