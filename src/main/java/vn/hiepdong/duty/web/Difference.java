package vn.hiepdong.duty.web;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.DutyView;
import vn.hiepdong.duty.StepLine;

/**
 * A field in which what somebody is about to save differs from what is kept by now.
 *
 * @param field the field's name
 * @param theirs the value that is kept
 * @param mine the value that was typed
 * @param by the step that changed it last, or {@code null} if none did
 */
record Difference(String field, String theirs, String mine, @Nullable StepLine by) {

	static List<Difference> between(DutyView kept, DutyForm typed) {
		Map<String, String> theirs = DutyForm.of(kept).fields();
		return typed.fields()
			.entrySet()
			.stream()
			.filter((mine) -> !mine.getValue().equals(theirs.get(mine.getKey())))
			.map((mine) -> new Difference(mine.getKey(), theirs.getOrDefault(mine.getKey(), ""), mine.getValue(),
					kept.lastChangeOf(mine.getKey()).orElse(null)))
			.toList();
	}

}
