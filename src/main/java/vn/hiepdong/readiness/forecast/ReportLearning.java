package vn.hiepdong.readiness.forecast;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import vn.hiepdong.duty.DutyCourse.Turn;

/**
 * Learns from finished duties what their reports were worth.
 */
final class ReportLearning {

	private double weights = Priors.REPORT_WORTH;

	private double sum = Priors.REPORT_WORTH * Priors.AHEAD;

	private double squares = Priors.REPORT_WORTH * (Priors.REPORT * Priors.REPORT + Priors.AHEAD * Priors.AHEAD);

	private double duties = Priors.REPORT_WORTH;

	private ReportLearning() {
	}

	static Reports learn(Collection<Track> tracks) {
		ReportLearning learning = new ReportLearning();
		tracks.forEach((track) -> track.done().ifPresent((done) -> learning.learn(track, done)));
		double ahead = learning.sum / learning.weights;
		return new Reports(ahead,
				Math.max(0.01, (learning.squares - learning.weights * ahead * ahead) / learning.duties));
	}

	/** All reports of a duty together count like one: they err alike. */
	private void learn(Track track, Instant done) {
		double took = Situation.hours(track.begun(), done);
		List<Turn> reports = track.reports().stream().filter(track::tells).toList();
		for (Turn turn : reports) {
			double share = Reports.share(turn.percent());
			double weight = share / (1 - share) / reports.size();
			Observation implied = Observation.ratio(Situation.hours(track.begun(), turn.at()) / share, took, false);
			this.weights += weight;
			this.sum -= weight * implied.log();
			this.squares += weight * implied.log() * implied.log();
			this.duties += 1.0 / reports.size();
		}
	}

}
