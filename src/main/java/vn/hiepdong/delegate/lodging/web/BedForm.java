package vn.hiepdong.delegate.lodging.web;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.delegate.lodging.GivenBed;
import vn.hiepdong.delegate.lodging.Guest;
import vn.hiepdong.delegate.lodging.Stay;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.TypedDate;
import vn.hiepdong.platform.text.VietnameseText;

/**
 * A bed as a coordinator gives it.
 *
 * @param room the key of a room
 * @param from the day of moving in
 * @param to the day of moving out
 * @param pinned {@code true}, or absent
 */
record BedForm(@NotBlank(message = "{form.required}") String room, String from, String to, @Nullable String pinned) {

	BedForm {
		room = VietnameseText.line(room);
		from = VietnameseText.line(from);
		to = VietnameseText.line(to);
	}

	static BedForm of(Guest guest, Stay usual) {
		GivenBed bed = guest.beds().isEmpty() ? null : guest.beds().get(0);
		Stay stay = (bed != null) ? bed.stay() : (guest.needs() != null) ? guest.needs() : usual;
		return new BedForm((bed != null) ? bed.room().id().toString() : "", TypedDate.show(stay.from()),
				TypedDate.show(stay.to()), "true");
	}

	UUID chosen() {
		try {
			return UUID.fromString(this.room);
		}
		catch (IllegalArgumentException ex) {
			throw new Problem.Invalid("room", "lodging.problem.room-unknown");
		}
	}

	Stay stay() {
		return TypedStay.read(this.from, this.to);
	}

	boolean stays() {
		return "true".equals(this.pinned);
	}

}
