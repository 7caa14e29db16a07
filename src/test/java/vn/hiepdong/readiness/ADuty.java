package vn.hiepdong.readiness;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.Area;
import vn.hiepdong.duty.Criticality;
import vn.hiepdong.duty.DutyStanding;
import vn.hiepdong.duty.DutyState;
import vn.hiepdong.event.Phase;
import vn.hiepdong.platform.text.TypedTime;
import vn.hiepdong.unit.UnitId;
import vn.hiepdong.unit.UnitView;

/**
 * A duty for tests, in a sentence:
 * {@code aDuty().of(ward).weighing(3).reporting(50).due("9/9/2022 7h").standing()}.
 */
final class ADuty {

	private String number = "Q-001";

	private Area area = Area.STAFF;

	private Phase phase = Phase.BEFORE;

	private @Nullable String parent;

	private @Nullable UnitId ward;

	private @Nullable UnitId lead;

	private Set<UnitId> cooperating = Set.of();

	private int weight = 5;

	private Criticality criticality = Criticality.NORMAL;

	private DutyState state = DutyState.DRAFT;

	private int progress;

	private Instant startsAt = time("8/9/2022 16h30");

	private Instant dueAt = time("12/9/2022 7h");

	private Instant changedAt = time("8/9/2022 16h30");

	private boolean blocked;

	static ADuty aDuty() {
		return new ADuty();
	}

	static Instant time(String typed) {
		return TypedTime.parse(typed).orElseThrow();
	}

	ADuty numbered(String text) {
		this.number = text;
		return this;
	}

	ADuty partOf(String whole) {
		this.parent = whole;
		return this;
	}

	ADuty in(Area field) {
		this.area = field;
		return this;
	}

	ADuty in(Phase part) {
		this.phase = part;
		return this;
	}

	ADuty takingPlaceIn(UnitView hostWard) {
		this.ward = hostWard.id();
		return this;
	}

	ADuty of(UnitView unit) {
		this.lead = unit.id();
		return (this.state == DutyState.DRAFT) ? that(DutyState.ASSIGNED) : this;
	}

	ADuty helpedBy(UnitView unit) {
		this.cooperating = Set.of(unit.id());
		return this;
	}

	ADuty weighing(int points) {
		this.weight = points;
		return this;
	}

	ADuty that(DutyState wanted) {
		this.state = wanted;
		return this;
	}

	ADuty being(Criticality wanted) {
		this.criticality = wanted;
		return this;
	}

	ADuty reporting(int percent) {
		this.progress = percent;
		return that(DutyState.IN_PROGRESS);
	}

	ADuty starting(String typed) {
		this.startsAt = time(typed);
		return this;
	}

	ADuty due(String typed) {
		this.dueAt = time(typed);
		return this;
	}

	ADuty blocked() {
		this.blocked = true;
		return this;
	}

	ADuty verified(String typed) {
		this.changedAt = time(typed);
		return that(DutyState.VERIFIED);
	}

	DutyStanding standing() {
		return new DutyStanding(this.number, "Nhiệm vụ", this.area, this.phase, this.ward, this.lead, this.cooperating,
				this.weight, this.criticality, this.state, this.progress, this.startsAt, this.dueAt, this.changedAt,
				this.blocked, this.parent);
	}

}
