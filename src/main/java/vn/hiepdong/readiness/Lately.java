package vn.hiepdong.readiness;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.News;

/**
 * What happened in the last 24 hours.
 *
 * @param duties with how many duties each kind of news happened
 * @param obstacles how many obstacles were raised
 * @param directives how many directives were given
 * @param newest what happened last of each kind, the last first
 */
public record Lately(Map<News, Integer> duties, int obstacles, int directives, List<Happening> newest) {

	private static final Comparator<Happening> LAST_FIRST = Comparator.comparing(Happening::at).reversed();

	/**
	 * What happened last. Each kind has its share, for many directives would else be all
	 * that is seen; what a kind does not need falls to the newest of the others.
	 * @param kinds what happened of each kind, the last first
	 * @param most how many at most
	 */
	static List<Happening> newest(List<List<Happening>> kinds, int most) {
		int share = most / kinds.size();
		List<Happening> own = kinds.stream().flatMap((kind) -> kind.stream().limit(share)).toList();
		Stream<Happening> others = kinds.stream()
			.flatMap((kind) -> kind.stream().skip(share))
			.sorted(LAST_FIRST)
			.limit(most - own.size());
		return Stream.concat(own.stream(), others).sorted(LAST_FIRST).toList();
	}

	/**
	 * One thing that happened.
	 *
	 * @param at when
	 * @param what the key of the words that say what
	 * @param path where it is shown, below the address of the event
	 * @param subject the number of the duty or directive
	 * @param text its title, or what was said
	 * @param who whose doing it was: the unit's name, else the person's
	 * @param percent how much was done, for reports
	 */
	public record Happening(Instant at, String what, String path, String subject, String text, String who,
			@Nullable Integer percent) {

		private static final String STEP = "duty.";

		/**
		 * Whether its text is the title of a duty, which is the planners', and not what
		 * somebody wrote to somebody.
		 * @return {@code true} for the steps of duties
		 */
		public boolean titled() {
			return this.what.startsWith(STEP);
		}

	}

}
