package vn.hiepdong.duty.obstacle.web;

import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.obstacle.ObstacleRequest;
import vn.hiepdong.duty.web.Typed;
import vn.hiepdong.platform.text.VietnameseText;
import vn.hiepdong.platform.web.ClientId;

/**
 * A request for help as it is typed.
 */
record ObstacleForm(@Nullable String clientId,
		@NotBlank(message = "{duty.problem.blank}") @CodePointLength(max = 2000,
				message = "{duty.problem.longer-than-2000}") String need,
		@NotBlank(message = "{duty.problem.blank}") String owner,
		@NotBlank(message = "{duty.problem.blank}") String neededBy) {

	ObstacleForm {
		clientId = ClientId.read(clientId);
		need = VietnameseText.lines(need);
		owner = VietnameseText.line(owner);
		neededBy = VietnameseText.line(neededBy);
	}

	static ObstacleForm empty() {
		return new ObstacleForm(null, "", "", "");
	}

	ObstacleRequest request() {
		return new ObstacleRequest(ClientId.id(this.clientId), this.need, this.owner,
				Typed.time("neededBy", this.neededBy));
	}

}
