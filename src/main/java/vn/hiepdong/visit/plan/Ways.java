package vn.hiepdong.visit.plan;

import java.util.HashMap;
import java.util.Map;

/**
 * How long vehicles take between places, the same in both directions.
 */
public final class Ways {

	private final int usual;

	private final Map<String, Map<String, Integer>> minutes = new HashMap<>();

	/**
	 * Nothing noted yet.
	 * @param usual the minutes that count where no time is noted
	 */
	public Ways(int usual) {
		this.usual = usual;
	}

	/**
	 * Notes a way.
	 * @param here one place
	 * @param there the other
	 * @param taken how many minutes it takes
	 * @return the same ways
	 */
	public Ways note(String here, String there, int taken) {
		this.minutes.computeIfAbsent(here, (key) -> new HashMap<>()).put(there, taken);
		this.minutes.computeIfAbsent(there, (key) -> new HashMap<>()).put(here, taken);
		return this;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Ways ways && this.usual == ways.usual && this.minutes.equals(ways.minutes);
	}

	@Override
	public int hashCode() {
		return 31 * this.usual + this.minutes.hashCode();
	}

	/**
	 * How long a way takes.
	 * @param here one place
	 * @param there the other
	 * @return the minutes noted, the usual ones where none are, 0 for the same place
	 */
	public int between(String here, String there) {
		return here.equals(there) ? 0 : this.minutes.getOrDefault(here, Map.of()).getOrDefault(there, this.usual);
	}

}
