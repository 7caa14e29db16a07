package vn.hiepdong.duty.web;

import java.util.UUID;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.text.VietnameseText;
import vn.hiepdong.platform.web.ClientId;

/**
 * A report that a duty is done, as it is typed.
 */
record CompletionForm(@Nullable String clientId,
		@Size(max = 2000, message = "{duty.problem.longer-than-2000}") String result) {

	CompletionForm {
		clientId = ClientId.read(clientId);
		result = VietnameseText.lines(result);
	}

	UUID client() {
		return UUID.fromString(ClientId.read(this.clientId));
	}

}
