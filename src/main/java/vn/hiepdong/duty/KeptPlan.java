package vn.hiepdong.duty;

import java.time.Instant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Phase;
import vn.hiepdong.event.PlaceId;
import vn.hiepdong.event.PlaceView;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.VietnameseText;

/**
 * What a duty is, as the database keeps it: the place by its key, and the title a second
 * time as it is searched for.
 */
@Embeddable
record KeptPlan(String title, String titleFolded, String description, @Enumerated(EnumType.STRING) Area area,
		@Enumerated(EnumType.STRING) Phase phase,
		@Embedded @AttributeOverride(name = "value", column = @Column(name = "place_id")) @Nullable PlaceId place,
		int weight, @Enumerated(EnumType.STRING) Criticality criticality, Instant startsAt, Instant dueAt,
		String criteria) {

	/**
	 * Checks what is wanted and brings it into the form in which it is kept.
	 * @throws Problem.Invalid for the first field that breaks a rule
	 */
	static KeptPlan of(DutyPlan plan, EventView where) {
		plan.check();
		PlaceId place = (plan.place() == null) ? null
				: where.place(plan.place()).orElseThrow(() -> new Problem.Invalid("place", "duty.problem.place")).id();
		return new KeptPlan(plan.title(), VietnameseText.folded(plan.title()), plan.description(), plan.area(),
				plan.phase(), place, plan.weight(), plan.criticality(), plan.startsAt(), plan.dueAt(), plan.criteria());
	}

	/** As people read it. */
	DutyPlan read(EventView where) {
		return new DutyPlan(this.title, this.description, this.area, this.phase,
				where.place(this.place).map(PlaceView::name).orElse(null), this.weight, this.criticality, this.startsAt,
				this.dueAt, this.criteria);
	}

}
