package vn.hiepdong.visit.facts.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.text.TypedTime;
import vn.hiepdong.platform.text.VietnameseText;
import vn.hiepdong.platform.web.FormVersion;
import vn.hiepdong.visit.facts.FramePlan;
import vn.hiepdong.visit.facts.FrameView;

/**
 * The frame of the visits as a coordinator types it, see {@link FramePlan}.
 *
 * @param version the version that the form was made from; empty for the first one
 * @param gathering the name of a place
 */
record FrameForm(@Nullable String version, @NotBlank(message = "{form.required}") String gathering,
		@NotBlank(message = "{form.required}") String startsAt, @NotBlank(message = "{form.required}") String endsAt,
		@NotBlank(message = "{form.required}") String runs,
		@NotBlank(message = "{form.required}") String usualMinutes) {

	FrameForm {
		gathering = VietnameseText.line(gathering);
		startsAt = VietnameseText.line(startsAt);
		endsAt = VietnameseText.line(endsAt);
		runs = VietnameseText.line(runs);
		usualMinutes = VietnameseText.line(usualMinutes);
	}

	static FrameForm empty() {
		return new FrameForm(null, "", "", "", "1", "30");
	}

	static FrameForm of(FrameView frame, String gathering) {
		return new FrameForm(Long.toString(frame.version()), gathering, TypedTime.show(frame.startsAt()),
				TypedTime.show(frame.endsAt()), Integer.toString(frame.runs()), Integer.toString(frame.usualMinutes()));
	}

	FramePlan plan() {
		return new FramePlan(this.gathering, TypedInstant.read("startsAt", this.startsAt),
				TypedInstant.read("endsAt", this.endsAt), TypedNumber.read("runs", this.runs),
				TypedNumber.read("usualMinutes", this.usualMinutes));
	}

	long knownVersion() {
		return FormVersion.read(this.version);
	}

}
