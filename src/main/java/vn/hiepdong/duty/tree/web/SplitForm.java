package vn.hiepdong.duty.tree.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import vn.hiepdong.duty.PartPlan;
import vn.hiepdong.duty.web.Typed;
import vn.hiepdong.platform.text.VietnameseText;
import vn.hiepdong.platform.web.ClientId;

/**
 * The parts into which a duty is split, as they are typed. Rows in which nothing was
 * typed come last and count for nothing.
 */
record SplitForm(@Nullable String clientId, List<@Valid Row> parts) {

	private static final int ROWS = 5;

	SplitForm {
		clientId = ClientId.read(clientId);
		parts = arranged(parts);
	}

	static SplitForm empty() {
		return new SplitForm(null, List.of());
	}

	/** Says of each row what is missing in it. */
	void check(Errors errors) {
		for (int i = 0; i < filled().size(); i++) {
			required("parts[" + i + "].title", this.parts.get(i).title(), errors);
			required("parts[" + i + "].unit", this.parts.get(i).unit(), errors);
			required("parts[" + i + "].weight", this.parts.get(i).weight(), errors);
		}
	}

	List<PartPlan> plans() {
		List<PartPlan> plans = new ArrayList<>();
		for (Row row : filled()) {
			plans.add(row.plan("parts[" + plans.size() + "]."));
		}
		return plans;
	}

	UUID client() {
		return ClientId.id(this.clientId);
	}

	private List<Row> filled() {
		return this.parts.stream().filter((row) -> !row.isBlank()).toList();
	}

	private static void required(String field, String value, Errors errors) {
		if (value.isEmpty() && !errors.hasFieldErrors(field)) {
			errors.rejectValue(field, "duty.problem.blank");
		}
	}

	private static List<Row> arranged(@Nullable List<@Nullable Row> sent) {
		List<Row> rows = new ArrayList<>();
		if (sent != null) {
			sent.stream().filter((row) -> row != null && !row.isBlank()).forEach(rows::add);
		}
		rows.addAll(Collections.nCopies(Math.max(0, ROWS - rows.size()), Row.EMPTY));
		return rows;
	}

	record Row(@CodePointLength(max = 160, message = "{duty.problem.longer-than-160}") String title, String unit,
			String weight, String startsAt, String dueAt,
			@CodePointLength(max = 2000, message = "{duty.problem.longer-than-2000}") String criteria) {

		static final Row EMPTY = new Row("", "", "5", "", "", "");

		Row {
			title = VietnameseText.line(title);
			unit = VietnameseText.line(unit);
			weight = VietnameseText.line(weight);
			startsAt = VietnameseText.line(startsAt);
			dueAt = VietnameseText.line(dueAt);
			criteria = VietnameseText.lines(criteria);
		}

		/** The weight stands in every row from the beginning. */
		boolean isBlank() {
			return (this.title + this.unit + this.startsAt + this.dueAt + this.criteria).isEmpty();
		}

		PartPlan plan(String path) {
			return new PartPlan(this.title, this.unit,
					Typed.number(path + "weight", this.weight, "duty.problem.weight"),
					this.startsAt.isEmpty() ? null : Typed.time(path + "startsAt", this.startsAt),
					this.dueAt.isEmpty() ? null : Typed.time(path + "dueAt", this.dueAt), this.criteria);
		}

	}

}
