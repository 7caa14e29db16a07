package vn.hiepdong.delegate.lodging.web;

import java.util.ArrayList;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.hiepdong.delegate.lodging.Bedroom;
import vn.hiepdong.delegate.lodging.Guest;
import vn.hiepdong.delegate.lodging.RoomChoice;
import vn.hiepdong.platform.web.Option;

/**
 * Rooms as people choose them.
 */
@Component
@RequiredArgsConstructor
class RoomWords {

	private final MessageSource messages;

	Option option(RoomChoice choice) {
		Bedroom room = choice.room();
		String others = choice.others().isEmpty() ? text("lodging.room.empty") : String.join(", ", choice.others());
		return new Option(room.id().toString(),
				text("lodging.room.choice", room.hotelName(), room.label(), room.type(), choice.free(), others));
	}

	/** A delegate's own room may be full; a form that is saved untouched keeps it. */
	List<Option> withOwn(List<Option> rooms, Guest guest) {
		List<Option> all = new ArrayList<>(rooms);
		guest.beds()
			.stream()
			.map((bed) -> bed.room())
			.filter((room) -> rooms.stream().noneMatch((each) -> each.value().equals(room.id().toString())))
			.map((room) -> new Option(room.id().toString(),
					text("lodging.room.own", room.hotelName(), room.label(), room.type())))
			.distinct()
			.forEach((own) -> all.add(0, own));
		return all;
	}

	private String text(String key, Object... args) {
		return this.messages.getMessage(key, args, LocaleContextHolder.getLocale());
	}

}
