package vn.hiepdong.duty.mine.web;

import java.util.UUID;

import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.ProgressReport;
import vn.hiepdong.duty.web.Typed;
import vn.hiepdong.platform.text.VietnameseText;
import vn.hiepdong.platform.web.ClientId;

/**
 * A report in two taps: the percentage is that of the button.
 */
record MyReportForm(@Nullable String clientId, @Nullable String percent,
		@CodePointLength(max = 2000, message = "{duty.problem.longer-than-2000}") String text) {

	MyReportForm {
		clientId = ClientId.read(clientId);
		percent = VietnameseText.line(percent);
		text = VietnameseText.lines(text);
	}

	static MyReportForm empty() {
		return new MyReportForm(null, null, "");
	}

	ProgressReport report() {
		return new ProgressReport(client(),
				Typed.number("percent", (this.percent != null) ? this.percent : "", "duty.problem.percent"), this.text);
	}

	UUID client() {
		return ClientId.id(this.clientId);
	}

}
