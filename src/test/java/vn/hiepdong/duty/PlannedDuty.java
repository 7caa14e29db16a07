package vn.hiepdong.duty;

import java.util.List;
import java.util.UUID;

import vn.hiepdong.event.Phase;
import vn.hiepdong.platform.text.TypedTime;

/**
 * A duty for a test: {@code world.duty("Đón đoàn").of("quan-toan").accepted().in(event)}.
 */
public final class PlannedDuty {

	private final DutyWorld world;

	private final Duties duties;

	private final String title;

	private String start = "1/1/2020 07:00";

	private String due = "31/12/2999 17:00";

	private Phase phase = Phase.BEFORE;

	private String place = "Hội trường";

	private String lead = "";

	private List<String> cooperating = List.of();

	private Criticality criticality = Criticality.NORMAL;

	private boolean accepted;

	private boolean done;

	PlannedDuty(DutyWorld world, Duties duties, String title) {
		this.world = world;
		this.duties = duties;
		this.title = title;
	}

	public PlannedDuty due(String when) {
		this.due = when;
		return this;
	}

	public PlannedDuty from(String when) {
		this.start = when;
		return this;
	}

	public PlannedDuty in(Phase part) {
		this.phase = part;
		return this;
	}

	public PlannedDuty at(String where) {
		this.place = where;
		return this;
	}

	public PlannedDuty of(String unit) {
		this.lead = unit;
		return this;
	}

	public PlannedDuty with(String... units) {
		this.cooperating = List.of(units);
		return this;
	}

	public PlannedDuty critical() {
		this.criticality = Criticality.CRITICAL;
		return this;
	}

	public PlannedDuty accepted() {
		this.accepted = true;
		return this;
	}

	public PlannedDuty reportedDone() {
		this.done = true;
		return accepted();
	}

	/** Plans it and takes it as far as told; gives its number. */
	public String in(String event) {
		String number = this.world.as("dieuphoi",
				() -> this.duties.create(event, plan(), UUID.randomUUID(), this.world.actor("dieuphoi")));
		if (!this.lead.isEmpty()) {
			this.world.does("dieuphoi", () -> this.duties.assign(event, number,
					new Assignment(this.lead, this.cooperating, 0), this.world.actor("dieuphoi")));
		}
		if (this.accepted) {
			this.world.does(this.lead, () -> this.duties.accept(event, number, this.world.actor(this.lead)));
		}
		if (this.done) {
			this.world.does(this.lead,
					() -> this.duties.reportDone(event, number, UUID.randomUUID(), "", this.world.actor(this.lead)));
		}
		return number;
	}

	private DutyPlan plan() {
		return new DutyPlan(this.title, "", Area.RECEPTION, this.phase, this.place, 5, this.criticality,
				TypedTime.parse(this.start).orElseThrow(), TypedTime.parse(this.due).orElseThrow(), "");
	}

}
