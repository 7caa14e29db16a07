package vn.hiepdong.duty.tree.web;

import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.ProgressReport;
import vn.hiepdong.duty.web.Typed;
import vn.hiepdong.platform.text.VietnameseText;
import vn.hiepdong.platform.web.ClientId;

/**
 * A cooperating unit's report on its part as it is typed. Its fields have names of their
 * own: the page may hold a report on the whole too.
 */
record PartReportForm(@Nullable String clientId, String partUnit,
		@NotBlank(message = "{duty.problem.blank}") String partPercent,
		@CodePointLength(max = 2000, message = "{duty.problem.longer-than-2000}") String partText) {

	PartReportForm {
		clientId = ClientId.read(clientId);
		partUnit = VietnameseText.line(partUnit);
		partPercent = VietnameseText.line(partPercent);
		partText = VietnameseText.lines(partText);
	}

	@Nullable String unit() {
		return this.partUnit.isEmpty() ? null : this.partUnit;
	}

	ProgressReport report() {
		return new ProgressReport(ClientId.id(this.clientId),
				Typed.number("partPercent", this.partPercent, "duty.problem.percent"), this.partText);
	}

}
