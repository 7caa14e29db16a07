package vn.hiepdong.readiness.forecast;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import vn.hiepdong.duty.DutyCourse;
import vn.hiepdong.duty.DutyStanding;
import vn.hiepdong.duty.dependency.DutyLink;
import vn.hiepdong.duty.obstacle.ObstacleTerm;

/**
 * All that is known of an event at one moment and that a forecast goes by.
 *
 * @param now the moment
 * @param duties how every duty stands, cancelled ones included, by number
 * @param links which waits for which
 * @param courses how each duty of the event ran so far
 * @param former how earlier duties of the same units ran, in other events
 * @param obstacles all that ever stood in a duty's way
 * @param goals what must stand by when
 * @param parallel how many duties a unit works on at once where its past does not say
 * more, 1 or more
 */
record Situation(Instant now, List<DutyStanding> duties, List<DutyLink> links, List<DutyCourse> courses,
		List<DutyCourse> former, List<ObstacleTerm> obstacles, List<Goal> goals, int parallel) {

	private static final long QUARTER = Duration.ofMinutes(15).toSeconds();

	/** The beginning of the quarter of an hour of a moment. */
	static Instant quarter(Instant moment) {
		return Instant.ofEpochSecond(moment.getEpochSecond() - Math.floorMod(moment.getEpochSecond(), QUARTER));
	}

	/** Whether a moment is in the same quarter of an hour. */
	boolean isOfQuarterOf(Instant moment) {
		return quarter(moment).equals(quarter(this.now));
	}

	/** The same, would duties stand and have run otherwise. */
	Situation with(List<DutyStanding> others, List<DutyCourse> otherCourses) {
		return new Situation(this.now, others, this.links, otherCourses, this.former, this.obstacles, this.goals,
				this.parallel);
	}

	/** How far away a moment is. */
	double hoursTo(Instant when) {
		return hours(this.now, when);
	}

	static double hours(Instant from, Instant to) {
		return WorkClock.hours(from, to);
	}

}
