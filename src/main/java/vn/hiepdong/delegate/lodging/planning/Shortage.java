package vn.hiepdong.delegate.lodging.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import vn.hiepdong.delegate.lodging.LodgingProblem;
import vn.hiepdong.delegate.lodging.Stay;

/**
 * A night for which there are fewer beds than people: no plan can give everybody one.
 *
 * @param night the day on which it begins
 * @param people how many are to sleep
 * @param beds how many beds there are
 */
public record Shortage(LocalDate night, int people, int beds) {

	static List<Shortage> of(LodgingProblem problem) {
		TreeSet<LocalDate> nights = new TreeSet<>();
		problem.sleepers().forEach((each) -> nights.addAll(each.stay().nights()));
		return nights.stream().flatMap((night) -> of(problem, night)).toList();
	}

	private static Stream<Shortage> of(LodgingProblem problem, LocalDate night) {
		Stay one = new Stay(night, night.plusDays(1));
		int people = (int) problem.sleepers().stream().filter((each) -> each.stay().covers(one)).count();
		int beds = problem.rooms()
			.stream()
			.filter((each) -> each.kept().covers(one))
			.mapToInt((each) -> each.beds())
			.sum();
		return (beds < people) ? Stream.of(new Shortage(night, people, beds)) : Stream.empty();
	}

}
