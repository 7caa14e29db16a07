package vn.hiepdong.duty.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.Area;
import vn.hiepdong.duty.Criticality;
import vn.hiepdong.duty.DutyPlan;
import vn.hiepdong.duty.DutyView;
import vn.hiepdong.event.Phase;
import vn.hiepdong.platform.text.TypedTime;
import vn.hiepdong.platform.text.VietnameseText;
import vn.hiepdong.platform.web.ClientId;

/**
 * A duty as it is typed. Texts come in the normal form in which they are counted.
 */
record DutyForm(@Nullable String clientId, @Nullable String version,
		@NotBlank(message = "{duty.problem.blank}") @CodePointLength(max = 160,
				message = "{duty.problem.longer-than-160}") String title,
		@CodePointLength(max = 4000, message = "{duty.problem.longer-than-4000}") String description,
		@NotBlank(message = "{duty.problem.blank}") String area,
		@NotBlank(message = "{duty.problem.blank}") String phase, String place,
		@NotBlank(message = "{duty.problem.blank}") String weight,
		@NotBlank(message = "{duty.problem.blank}") String criticality,
		@NotBlank(message = "{duty.problem.blank}") String startsAt,
		@NotBlank(message = "{duty.problem.blank}") String dueAt,
		@CodePointLength(max = 2000, message = "{duty.problem.longer-than-2000}") String criteria) {

	DutyForm {
		clientId = ClientId.read(clientId);
		title = VietnameseText.line(title);
		description = VietnameseText.lines(description);
		area = VietnameseText.line(area);
		phase = VietnameseText.line(phase);
		place = VietnameseText.line(place);
		weight = VietnameseText.line(weight);
		criticality = VietnameseText.line(criticality);
		startsAt = VietnameseText.line(startsAt);
		dueAt = VietnameseText.line(dueAt);
		criteria = VietnameseText.lines(criteria);
	}

	static DutyForm empty() {
		return new DutyForm(null, null, "", "", "", "", "", "5", "NORMAL", "", "", "");
	}

	static DutyForm of(DutyView duty) {
		DutyPlan plan = duty.plan();
		return new DutyForm(null, Long.toString(duty.version()), plan.title(), plan.description(), plan.area().name(),
				plan.phase().name(), (plan.place() != null) ? plan.place() : "", Integer.toString(plan.weight()),
				plan.criticality().name(), TypedTime.show(plan.startsAt()), TypedTime.show(plan.dueAt()),
				plan.criteria());
	}

	DutyPlan plan() {
		return new DutyPlan(this.title, this.description, Typed.choice("area", Area.class, this.area),
				Typed.choice("phase", Phase.class, this.phase), this.place,
				Typed.number("weight", this.weight, "duty.problem.weight"),
				Typed.choice("criticality", Criticality.class, this.criticality), Typed.time("startsAt", this.startsAt),
				Typed.time("dueAt", this.dueAt), this.criteria);
	}

	UUID client() {
		return ClientId.id(this.clientId);
	}

	/** What people typed or chose, by field, in the order of the page. */
	Map<String, String> fields() {
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("title", this.title);
		fields.put("description", this.description);
		fields.put("area", this.area);
		fields.put("phase", this.phase);
		fields.put("place", this.place);
		fields.put("weight", this.weight);
		fields.put("criticality", this.criticality);
		fields.put("startsAt", shownTime(this.startsAt));
		fields.put("dueAt", shownTime(this.dueAt));
		fields.put("criteria", this.criteria);
		return fields;
	}

	private static String shownTime(String typed) {
		return TypedTime.parse(typed).map(TypedTime::show).orElse(typed);
	}

}
