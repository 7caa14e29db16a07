package vn.hiepdong.duty.notice;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.Problem;

/**
 * How a person wants to get notices by e-mail.
 *
 * @param email the address, or {@code null} for no mail at all
 * @param language the language of the messages, {@code vi} or {@code en}
 * @param atOnce whether each notice is sent at once; else they are gathered
 * @param digestAt when gathered notices are sent, one to six times of the day
 * @param quiet when nothing is sent, or {@code null}
 */
public record MailWish(@Nullable String email, Locale language, boolean atOnce, List<LocalTime> digestAt,
		@Nullable Quiet quiet) {

	/** What holds for whoever never chose. */
	static final MailWish NONE = new MailWish(null, Locale.forLanguageTag("vi"), false,
			List.of(LocalTime.of(7, 0), LocalTime.of(16, 30)), null);

	/** So many times a day at most. */
	private static final int TIMES = 6;

	/**
	 * Checks the wish.
	 * @throws Problem.Invalid if there is no time for a digest, or more than six
	 */
	public MailWish {
		if (digestAt.isEmpty() || digestAt.size() > TIMES) {
			throw new Problem.Invalid("digestAt", "notice.problem.digestAt");
		}
	}

	/**
	 * Hours in which a person wants no mail; over midnight where the end is the earlier
	 * one.
	 *
	 * @param from the first minute
	 * @param to the first minute after them, another one
	 */
	public record Quiet(LocalTime from, LocalTime to) {

		/**
		 * Checks the hours.
		 * @throws Problem.Invalid if they would never end
		 */
		public Quiet {
			if (from.equals(to)) {
				throw new Problem.Invalid("quietTo", "notice.problem.quiet-always");
			}
		}

		boolean covers(LocalTime time) {
			boolean afterFrom = !time.isBefore(this.from);
			boolean beforeTo = time.isBefore(this.to);
			return this.from.isBefore(this.to) ? afterFrom && beforeTo : afterFrom || beforeTo;
		}

	}

	/**
	 * Whether a message may go now.
	 * @param waiting the notices that wait, with the time at which each was written
	 * @param now the present
	 * @return {@code true} if one of them is ripe and the hour is not quiet; the others
	 * then go along
	 */
	boolean allows(List<Waiting> waiting, Instant now) {
		LocalTime time = now.atZone(MailTime.ZONE).toLocalTime();
		return (this.quiet == null || !this.quiet.covers(time))
				&& waiting.stream().anyMatch((each) -> !ripe(each).isAfter(now));
	}

	private Instant ripe(Waiting notice) {
		return (this.atOnce && !notice.kind().unhurried()) ? notice.since()
				: MailTime.next(this.digestAt, notice.since());
	}

	/**
	 * A notice that was not sent yet.
	 *
	 * @param kind what it is about
	 * @param since when it was written
	 */
	record Waiting(NoticeKind kind, Instant since) {

		static Waiting of(NoticeView notice) {
			return new Waiting(notice.kind(), notice.writtenAt());
		}

	}

}
