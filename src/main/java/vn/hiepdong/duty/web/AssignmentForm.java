package vn.hiepdong.duty.web;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.Assignment;
import vn.hiepdong.duty.DutyView;
import vn.hiepdong.platform.text.VietnameseText;
import vn.hiepdong.platform.web.FormVersion;
import vn.hiepdong.unit.UnitView;

/**
 * To whom a duty is given, as it is chosen.
 */
record AssignmentForm(@Nullable String version, @NotBlank(message = "{duty.problem.blank}") String leadUnit,
		@Nullable List<String> cooperating) {

	AssignmentForm {
		leadUnit = VietnameseText.line(leadUnit);
		cooperating = (cooperating != null) ? List.copyOf(cooperating) : List.of();
	}

	static AssignmentForm of(DutyView duty) {
		UnitView lead = duty.leadUnit();
		return new AssignmentForm(Long.toString(duty.version()), (lead != null) ? lead.code() : "",
				duty.cooperating().stream().map(UnitView::code).toList());
	}

	Assignment assignment() {
		return new Assignment(this.leadUnit, (this.cooperating != null) ? this.cooperating : List.of(),
				FormVersion.read(this.version));
	}

}
