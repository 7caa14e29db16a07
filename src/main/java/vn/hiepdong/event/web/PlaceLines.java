package vn.hiepdong.event.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.event.EventPlan.PlannedPlace;
import vn.hiepdong.event.PlaceView;
import vn.hiepdong.platform.text.VietnameseText;
import vn.hiepdong.unit.UnitTree;
import vn.hiepdong.unit.UnitView;

/**
 * Places as people type them: one on each line, {@code name | address | host ward}. The
 * ward is named by its code, its name or its short name; address and ward may be left
 * out.
 */
final class PlaceLines {

	private PlaceLines() {
	}

	static String show(List<PlaceView> places, UnitTree units) {
		return places.stream().map((place) -> line(place, units)).collect(Collectors.joining("\n"));
	}

	static List<PlannedPlace> read(@Nullable String typed, UnitTree units) {
		return VietnameseText.lines(typed)
			.lines()
			.filter((line) -> !line.isBlank())
			.map((line) -> place(line.split("\\|", 3), units))
			.toList();
	}

	/** The lines as {@link #show} would write them. */
	static String tidy(String typed, UnitTree units) {
		return read(typed, units).stream()
			.map((place) -> line(place.name(), place.address(),
					units.byCode(place.ward()).map((unit) -> written(unit, units)).orElse(place.ward())))
			.collect(Collectors.joining("\n"));
	}

	private static String line(PlaceView place, UnitTree units) {
		return line(place.name(), place.address(),
				(place.ward() == null) ? null : written(units.get(place.ward()), units));
	}

	private static String line(String name, String address, @Nullable String ward) {
		String line = name + (address.isEmpty() ? "" : " | " + address);
		if (ward == null) {
			return line;
		}
		return line + (address.isEmpty() ? " | | " : " | ") + ward;
	}

	private static PlannedPlace place(String[] parts, UnitTree units) {
		return new PlannedPlace(part(parts, 0), part(parts, 1), ward(part(parts, 2), units));
	}

	private static String part(String[] parts, int index) {
		return (index < parts.length) ? VietnameseText.line(parts[index]) : "";
	}

	/** The short name where it means this unit and no other, else the code. */
	private static String written(UnitView unit, UnitTree units) {
		return unit.code().equals(ward(unit.shortName(), units)) ? unit.shortName() : unit.code();
	}

	/** A name that is nobody's stays as typed, so that the refusal can name it. */
	private static @Nullable String ward(String typed, UnitTree units) {
		if (typed.isEmpty()) {
			return null;
		}
		Optional<UnitView> coded = units.byCode(typed);
		Optional<UnitView> named = coded.isPresent() ? coded
				: units.all()
					.stream()
					.filter((unit) -> List.of(unit.code(), unit.shortName(), unit.name())
						.stream()
						.anyMatch((name) -> VietnameseText.folded(name).equals(VietnameseText.folded(typed))))
					.findFirst();
		return named.map(UnitView::code).orElse(typed);
	}

}
