package vn.hiepdong.duty.copying.web;

import java.util.Arrays;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.copying.CopiedUnits;
import vn.hiepdong.duty.copying.CopyDecision;
import vn.hiepdong.duty.copying.CopySource;
import vn.hiepdong.duty.copying.CopyWish;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.web.ClientId;

/**
 * What to copy, and the decision on its preview.
 *
 * @param clientId made with the preview
 * @param source as {@link CopySource#read} takes it; {@code null} before anybody chose
 * @param units the name of one of {@link CopiedUnits}
 * @param seen the mark of the preview
 * @param again {@code true} where duties of the same title are no reason to stop
 */
record CopyForm(@Nullable String clientId, @Nullable String source, @Nullable String units, @Nullable String seen,
		@Nullable String again) {

	CopyForm {
		clientId = ClientId.read(clientId);
		units = (units != null) ? units : CopiedUnits.REMEMBERED.name();
		seen = (seen != null) ? seen : "";
	}

	boolean untouched() {
		return this.source == null;
	}

	CopyWish wish() {
		return new CopyWish(CopySource.read((this.source != null) ? this.source : ""),
				Arrays.stream(CopiedUnits.values())
					.filter((each) -> each.name().equals(this.units))
					.findFirst()
					.orElseThrow(() -> new Problem.Invalid("units", "duty.problem.choice")));
	}

	CopyDecision decision() {
		return new CopyDecision((this.seen != null) ? this.seen : "", "true".equals(this.again),
				UUID.fromString(ClientId.read(this.clientId)));
	}

}
