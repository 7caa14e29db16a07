package vn.hiepdong.duty.tree.web;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.text.VietnameseText;
import vn.hiepdong.platform.web.ClientId;

/**
 * A comment as it is typed. Not named text: the page may hold that field once already.
 */
record CommentForm(@Nullable String clientId, @NotBlank(message = "{duty.problem.blank}") @CodePointLength(max = 2000,
		message = "{duty.problem.longer-than-2000}") String comment) {

	CommentForm {
		clientId = ClientId.read(clientId);
		comment = VietnameseText.lines(comment);
	}

	UUID client() {
		return ClientId.id(this.clientId);
	}

}
