package vn.hiepdong.readiness.snapshot;

import vn.hiepdong.readiness.Share;

/**
 * How many gates stood how.
 *
 * @param set how many there were
 * @param met how many were met, in time or later
 * @param missed how many were not, although their key time had passed
 */
public record GateCount(int set, int met, int missed) {

	/**
	 * Those that were met.
	 * @return their share
	 */
	public Share share() {
		return new Share(this.met, this.set);
	}

}
