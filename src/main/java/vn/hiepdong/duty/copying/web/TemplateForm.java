package vn.hiepdong.duty.copying.web;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.text.VietnameseText;
import vn.hiepdong.platform.web.ClientId;

/**
 * The name of a new template. The filter that says what it holds comes beside it.
 */
record TemplateForm(@Nullable String clientId, @NotBlank(message = "{duty.problem.blank}") String name) {

	TemplateForm {
		clientId = ClientId.read(clientId);
		name = VietnameseText.line(name);
	}

	static TemplateForm empty() {
		return new TemplateForm(null, "");
	}

	UUID client() {
		return UUID.fromString(ClientId.read(this.clientId));
	}

}
