package vn.hiepdong.duty.web;

import java.util.List;
import java.util.UUID;

import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

import vn.hiepdong.platform.file.BroughtFile;
import vn.hiepdong.platform.text.VietnameseText;
import vn.hiepdong.platform.web.ClientId;

/**
 * A report that a duty is done, as it is typed.
 */
record CompletionForm(@Nullable String clientId,
		@CodePointLength(max = 2000, message = "{duty.problem.longer-than-2000}") String result,
		@Nullable List<MultipartFile> files) {

	CompletionForm {
		clientId = ClientId.read(clientId);
		result = VietnameseText.lines(result);
	}

	UUID client() {
		return ClientId.id(this.clientId);
	}

	List<BroughtFile> brought() {
		return Brought.files(this.files);
	}

	/** Browsers forget the files of a form that is shown again. */
	public boolean hasFiles() {
		return !brought().isEmpty();
	}

}
