package vn.hiepdong.delegate.lodging;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.TypedText;

/**
 * Rooms that a hotel is to keep for the event.
 *
 * @param type the name of the type of room, 1 to 60 characters; a new one is made where
 * the event has none of that name
 * @param beds how many sleep in one, 1 to 4
 * @param rooms how many rooms, 1 to 300
 * @param kept from when to when
 * @param firstLabel the number of the first room, ending in digits that are counted up
 */
public record BlockPlan(String type, int beds, int rooms, Stay kept, String firstLabel) {

	private static final int LONGEST_LABEL = 20;

	private static final Pattern COUNTABLE = Pattern.compile("(.*?)(\\d{1,6})");

	BlockPlan checked() {
		requireBetween("beds", this.beds, 1, 4);
		requireBetween("rooms", this.rooms, 1, 300);
		if (this.kept.nights().size() > 30) {
			throw new Problem.Invalid("to", "lodging.problem.too-many-nights");
		}
		return new BlockPlan(TypedText.required("type", this.type, 60), this.beds, this.rooms, this.kept,
				TypedText.required("firstLabel", this.firstLabel, LONGEST_LABEL));
	}

	/** The numbers of the rooms: {@code 301}, {@code 302}, …; zeros in front stay. */
	List<String> labels() {
		Matcher first = COUNTABLE.matcher(this.firstLabel);
		if (!first.matches()) {
			throw new Problem.Invalid("firstLabel", "lodging.problem.label-shape");
		}
		String format = "%s%0" + first.group(2).length() + "d";
		int number = Integer.parseInt(first.group(2));
		return IntStream.range(number, number + this.rooms)
			.mapToObj(
					(each) -> TypedText.line("firstLabel", String.format(format, first.group(1), each), LONGEST_LABEL))
			.toList();
	}

	private static void requireBetween(String field, int value, int least, int most) {
		if (value < least || value > most) {
			throw new Problem.Invalid(field, "lodging.problem.between", least, most);
		}
	}

}
