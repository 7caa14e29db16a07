package vn.hiepdong.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.hiepdong.account.Actor;
import vn.hiepdong.event.EventView;
import vn.hiepdong.platform.text.TypedTime;
import vn.hiepdong.unit.UnitTree;
import vn.hiepdong.unit.UnitView;
import vn.hiepdong.unit.Units;

/**
 * Writes the letterhead of the unit that hosts an event.
 */
@Component
@RequiredArgsConstructor
class Letterheads {

	/** Police bear the name of the place for which they are there. */
	private static final Pattern POLICE_OF = Pattern.compile(
			"Công an (?:thành phố|tỉnh|quận|huyện|thị xã|phường|xã) (.+)",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private final Units units;

	private final Clock clock;

	Letterhead of(EventView event, Actor author) {
		UnitTree tree = this.units.tree();
		UnitView host = tree.get(event.hostUnit());
		Matcher place = POLICE_OF.matcher(host.name());
		return new Letterhead((host.parent() == null) ? null : tree.get(host.parent()).name(), host.name(),
				place.matches() ? place.group(1) : "", LocalDate.ofInstant(this.clock.instant(), TypedTime.ZONE),
				author.name());
	}

}
