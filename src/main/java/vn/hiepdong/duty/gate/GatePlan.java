package vn.hiepdong.duty.gate;

import java.util.Comparator;
import java.util.List;

import vn.hiepdong.duty.DutyNumber;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.TypedText;

/**
 * What a coordinator wants a gate to be.
 *
 * @param name 1 to 160 characters
 * @param keyTime the name of the event's key time
 * @param duties the numbers of the duties, from one to {@value #MOST}, in any order
 */
public record GatePlan(String name, String keyTime, List<String> duties) {

	/** So many duties a gate may wait for: as many as its form can tick and send. */
	public static final int MOST = 900;

	/**
	 * Makes a plan that names each duty once, by number.
	 */
	public GatePlan {
		duties = duties.stream().distinct().sorted(Comparator.comparingInt(DutyNumber::read)).toList();
	}

	GatePlan checked() {
		if (this.duties.isEmpty()) {
			throw new Problem.Invalid("duties", "gate.problem.no-duty");
		}
		if (this.duties.size() > MOST) {
			throw new Problem.Invalid("duties", "gate.problem.too-many-duties", MOST);
		}
		return new GatePlan(TypedText.required("name", this.name, 160), this.keyTime, this.duties);
	}

}
