package vn.hiepdong.duty.web;

import java.util.List;
import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

import vn.hiepdong.duty.ProgressReport;
import vn.hiepdong.platform.file.BroughtFile;
import vn.hiepdong.platform.text.VietnameseText;
import vn.hiepdong.platform.web.ClientId;

/**
 * A progress report as it is typed.
 */
record ReportForm(@Nullable String clientId, @NotBlank(message = "{duty.problem.blank}") String percent,
		@CodePointLength(max = 2000, message = "{duty.problem.longer-than-2000}") String text,
		@Nullable List<MultipartFile> files) {

	ReportForm {
		clientId = ClientId.read(clientId);
		percent = VietnameseText.line(percent);
		text = VietnameseText.lines(text);
	}

	ProgressReport report() {
		return new ProgressReport(ClientId.id(this.clientId),
				Typed.number("percent", this.percent, "duty.problem.percent"), this.text);
	}

	List<BroughtFile> brought() {
		return Brought.files(this.files);
	}

	/** Browsers forget the files of a form that is shown again. */
	public boolean hasFiles() {
		return !brought().isEmpty();
	}

}
