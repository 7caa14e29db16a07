package vn.hiepdong.event.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.event.EventPlan.PlannedKeyTime;
import vn.hiepdong.event.KeyTimeView;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.TypedTime;
import vn.hiepdong.platform.text.VietnameseText;

/**
 * Key times as people type them: one on each line, {@code 12/9/2022 7h30 Khai mạc}. The
 * time is typed as {@link TypedTime} reads it; a bar, a colon or a dash may stand behind
 * it.
 */
final class KeyTimeLines {

	/** One digit behind a blank begins the name: {@code 7h 4 nhóm xuất phát}. */
	private static final String MINUTES = "(?:\\d{1,2}(?!\\d)|\\s+\\d{2}(?!\\d)|\\s+\\d(?=\\s*phút))?\\s*(?:phút)?";

	private static final Pattern LINE = Pattern
		.compile("([\\d/.-]+[ ,T]+\\d{1,2}\\s*(?:[:hHg]|giờ)" + MINUTES + ")[\\s|:,–-]+(\\S.*)");

	private KeyTimeLines() {
	}

	static String show(List<KeyTimeView> keyTimes) {
		return keyTimes.stream()
			.map((each) -> line(new PlannedKeyTime(each.name(), each.at())))
			.collect(Collectors.joining("\n"));
	}

	/** Lines are counted as the box shows them, empty ones too. */
	static List<PlannedKeyTime> read(@Nullable String typed) {
		List<PlannedKeyTime> keyTimes = new ArrayList<>();
		int count = 0;
		for (String line : VietnameseText.lines(typed).lines().toList()) {
			count++;
			if (!line.isBlank()) {
				keyTimes.add(keyTime(line).orElseThrow(unreadable(count, line)));
			}
		}
		return keyTimes;
	}

	/**
	 * The lines as {@link #show} would write them; what cannot be read stays as typed.
	 */
	static String tidy(String typed) {
		return VietnameseText.lines(typed)
			.lines()
			.filter((line) -> !line.isBlank())
			.map((line) -> keyTime(line).map(KeyTimeLines::line).orElse(line))
			.collect(Collectors.joining("\n"));
	}

	private static Optional<PlannedKeyTime> keyTime(String typed) {
		Matcher line = LINE.matcher(VietnameseText.line(typed));
		return line.matches() ? TypedTime.parse(line.group(1)).map((at) -> new PlannedKeyTime(line.group(2), at))
				: Optional.empty();
	}

	private static Supplier<Problem> unreadable(int count, String line) {
		return () -> new Problem.Invalid("keyTimes", "event.form.key-times.shape", count, VietnameseText.line(line));
	}

	private static String line(PlannedKeyTime keyTime) {
		return TypedTime.show(keyTime.at()) + " " + keyTime.name();
	}

}
