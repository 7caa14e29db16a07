package vn.hiepdong.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.account.Role;
import vn.hiepdong.delegate.Category;
import vn.hiepdong.delegate.Diet;
import vn.hiepdong.delegate.Gender;
import vn.hiepdong.delegate.meals.Audience;
import vn.hiepdong.duty.Area;
import vn.hiepdong.duty.Criticality;
import vn.hiepdong.event.Phase;
import vn.hiepdong.visit.plan.VisitPlan.Rider;
import vn.hiepdong.visit.plan.VisitPlan.Stop;

/**
 * The lines of the demonstration's files; an empty cell is {@code null}, times are those
 * of the house's zone.
 */
final class DemoRows {

	private DemoRows() {
	}

	record UnitRow(String code, @Nullable String parent, String kind, String name, String shortName, String nameEn) {
	}

	record AccountRow(String username, Role role, String unit, String name, String phone) {
	}

	record PhaseRow(Phase phase, LocalDateTime startsAt, LocalDateTime endsAt) {
	}

	record KeyTimeRow(LocalDateTime at, String name) {
	}

	record PlaceRow(String code, String name, String address, @Nullable String ward) {
	}

	record DutyRow(String number, String title, @Nullable String description, Area area, Phase phase,
			@Nullable String place, int weight, Criticality criticality, LocalDateTime startsAt, LocalDateTime dueAt,
			String leadUnit, @Nullable String cooperating, String criteria, @Nullable String parent) {

		String said() {
			return (this.description == null) ? "" : this.description;
		}

		List<String> helpers() {
			return (this.cooperating == null) ? List.of() : List.of(this.cooperating.split(";"));
		}

	}

	record DependencyRow(String duty, String predecessor, @Nullable String lag) {
	}

	record GateRow(String name, String keyTime, String duties) {

		List<String> numbers() {
			return List.of(this.duties.split(";"));
		}

	}

	record StepRow(String duty, LocalDateTime at, String by, Kind step, @Nullable Integer percent,
			@Nullable String text) {

		int reported() {
			if (this.percent == null) {
				throw new IllegalStateException("A report without percent on " + this.duty);
			}
			return this.percent;
		}

		String said() {
			return (this.text == null) ? "" : this.text;
		}

		/**
		 * What was done, as the file calls it in lower case.
		 */
		enum Kind {

			ASSIGN, SPLIT, ACCEPT, REPORT, DONE, VERIFY, RETURN, CANCEL, COMMENT, PART

		}

	}

	record ObstacleRow(String duty, LocalDateTime at, String by, String need, String owner, LocalDateTime dueAt,
			@Nullable LocalDateTime closedAt, @Nullable String closedBy, @Nullable String solution) {
	}

	record DirectiveRow(int number, LocalDateTime at, @Nullable String duty, @Nullable String unit, String text) {
	}

	record AcknowledgementRow(int directive, String unit, LocalDateTime at, String by) {
	}

	record DelegationRow(String code, Category category, String name, String liaison, @Nullable String arrival,
			@Nullable String departure) {
	}

	record DelegateRow(String delegation, String fullName, @Nullable String rank, String position, String agency,
			String phone, boolean head, @Nullable Gender gender, @Nullable Diet diet, @Nullable String dietNote) {
	}

	record VehicleRow(String plate, String name, int seats, String driver, String phone, boolean out) {
	}

	record OpeningRow(String ward, String place, LocalDateTime opensAt, LocalDateTime closesAt, int visitMinutes,
			int slotMinutes, int capacity) {
	}

	record TravelRow(String here, String there, int minutes) {
	}

	record WishRow(String delegation, int wards, @Nullable String among) {

		List<String> wardsAmong() {
			return (this.among == null) ? List.of() : List.of(this.among.split(";"));
		}

	}

	record HotelRow(String place, String phone, String distance) {
	}

	record RoomBlockRow(String hotel, String type, int beds, int rooms, String from, String to, String firstLabel) {
	}

	record BedRow(int delegate, String hotel, String room) {
	}

	record MealRow(String name, LocalDateTime at, String place, Audience audience, @Nullable String categories) {

		/** Categories are parted by semicolons. */
		boolean chooses(Category category) {
			return this.categories != null && List.of(this.categories.split(";")).contains(category.name());
		}

	}

	/** Stops as {@code ward@07:15}, delegations by their codes, parted by semicolons. */
	record TourRow(int vehicle, int run, String stops, String delegations) {

		List<Rider> riders() {
			return Stream.of(this.delegations.split(";")).map((code) -> new Rider(code, false)).toList();
		}

		List<Stop> visits(LocalDate day) {
			return Stream.of(this.stops.split(";"))
				.map((stop) -> stop.split("@"))
				.map((parts) -> new Stop(parts[0], DemoTime.at(day.atTime(LocalTime.parse(parts[1]))), false))
				.toList();
		}

	}

	record HallBlockRow(String name, int rows, int seats) {
	}

}
