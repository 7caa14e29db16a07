package vn.hiepdong.duty;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.StepLine.FieldChange;
import vn.hiepdong.event.Phase;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.TypedText;
import vn.hiepdong.platform.text.TypedTime;
import vn.hiepdong.platform.text.VietnameseText;

/**
 * What a coordinator wants a duty to be. Texts are brought into the form in which they
 * are kept, times to the minute in which people read and type them.
 *
 * @param title one line, 1 to 160 characters
 * @param description up to 4,000 characters, possibly empty
 * @param area the field of work
 * @param phase the part of the event
 * @param place the name of one of the event's places, or {@code null}
 * @param weight how much it counts, 1 to 10
 * @param criticality how much its failure would hurt
 * @param startsAt when work begins
 * @param dueAt when it must be done, after its start
 * @param criteria when it counts as done, up to 2,000 characters, possibly empty
 */
public record DutyPlan(String title, String description, Area area, Phase phase, @Nullable String place, int weight,
		Criticality criticality, Instant startsAt, Instant dueAt, String criteria) {

	/** No plan is shifted farther at once. */
	public static final Duration FARTHEST_SHIFT = Duration.ofDays(366);

	public DutyPlan {
		title = VietnameseText.line(title);
		description = VietnameseText.lines(description);
		place = (place == null || place.isBlank()) ? null : VietnameseText.line(place);
		startsAt = startsAt.truncatedTo(ChronoUnit.MINUTES);
		dueAt = dueAt.truncatedTo(ChronoUnit.MINUTES);
		criteria = VietnameseText.lines(criteria);
	}

	/**
	 * Checks the rules that need nothing but the plan itself.
	 * @throws Problem.Invalid for the first field that breaks one
	 */
	public void check() {
		if (this.title.isEmpty()) {
			throw new Problem.Invalid("title", "duty.problem.blank");
		}
		TypedText.requireWithin("title", this.title, 160);
		TypedText.requireWithin("description", this.description, 4000);
		TypedText.requireWithin("criteria", this.criteria, 2000);
		if (this.weight < 1 || this.weight > 10) {
			throw new Problem.Invalid("weight", "duty.problem.weight");
		}
		if (!this.startsAt.isBefore(this.dueAt)) {
			throw new Problem.Invalid("dueAt", "duty.problem.due-before-start");
		}
	}

	/**
	 * The same at another time.
	 * @param start when work begins
	 * @param due when it must be done
	 * @return the plan
	 */
	public DutyPlan at(Instant start, Instant due) {
		return new DutyPlan(this.title, this.description, this.area, this.phase, this.place, this.weight,
				this.criticality, start, due, this.criteria);
	}

	List<FieldChange> changesTo(DutyPlan wanted) {
		Map<String, String> now = wanted.fields();
		List<FieldChange> changes = new ArrayList<>();
		fields().forEach((field, before) -> {
			String after = now.getOrDefault(field, "");
			if (!after.equals(before)) {
				changes.add(new FieldChange(field, before, after));
			}
		});
		return changes;
	}

	private Map<String, String> fields() {
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("title", this.title);
		fields.put("description", this.description);
		fields.put("area", this.area.name());
		fields.put("phase", this.phase.name());
		fields.put("place", (this.place != null) ? this.place : "");
		fields.put("weight", Integer.toString(this.weight));
		fields.put("criticality", this.criticality.name());
		fields.put("startsAt", TypedTime.show(this.startsAt));
		fields.put("dueAt", TypedTime.show(this.dueAt));
		fields.put("criteria", this.criteria);
		return fields;
	}

}
