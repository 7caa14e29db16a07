package vn.hiepdong.document;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hiepdong.delegate.lodging.Guest;
import vn.hiepdong.delegate.lodging.HotelNight.Counts;
import vn.hiepdong.delegate.lodging.LodgingNights;
import vn.hiepdong.delegate.lodging.NightList;
import vn.hiepdong.delegate.lodging.NightList.NightRoom;
import vn.hiepdong.platform.table.SheetColumn;
import vn.hiepdong.platform.table.WorkbookWriter;

/**
 * Who sleeps where as a workbook lists it: a row for each sleeper, one for each empty
 * room, one for each delegate without a bed, and a sheet of totals.
 */
@Component
@RequiredArgsConstructor
class RoomingSheet {

	private final Columns columns;

	private final Words words;

	/**
	 * A bed; without a room where a delegate has none, without a guest in an empty one.
	 */
	private record Bed(@Nullable NightList list, @Nullable NightRoom room, @Nullable Guest guest) {
	}

	/** The totals of a hotel, or without one of all. */
	private record Total(LocalDate night, String hotel, Counts counts) {
	}

	void write(LodgingNights lodging, WorkbookWriter workbook) {
		Consumer<Bed> beds = workbook.sheet(this.words.of("document.rooming-list.sheet"), beds());
		lodging.nights()
			.stream()
			.flatMap((night) -> night.hotels().stream())
			.forEach((list) -> list.rooms().forEach((room) -> write(list, room, beds)));
		lodging.bedless().forEach((guest) -> beds.accept(new Bed(null, null, guest)));
		Consumer<Total> totals = workbook.sheet(this.words.of("document.totals"), totals());
		lodging.nights().forEach((night) -> {
			night.hotels()
				.forEach((list) -> totals.accept(new Total(night.night(), list.hotel().name(), list.counts())));
			totals.accept(new Total(night.night(), this.words.of("document.total"), night.counts()));
		});
	}

	private static void write(NightList list, NightRoom room, Consumer<Bed> beds) {
		room.sleepers().forEach((guest) -> beds.accept(new Bed(list, room, guest)));
		if (room.sleepers().isEmpty()) {
			beds.accept(new Bed(list, room, null));
		}
	}

	private List<SheetColumn<Bed>> beds() {
		return List.of(this.columns.numbers(),
				this.columns.of("lodging.hotel", 28, (bed) -> (bed.list() == null) ? null : bed.list().hotel().name()),
				this.columns.of("lodging.night", 12, (bed) -> (bed.list() == null) ? null : bed.list().night()),
				this.columns.of("lodging.room", 10, (bed) -> (bed.room() == null) ? null : bed.room().room().label()),
				this.columns.of("lodging.type", 16, (bed) -> (bed.room() == null) ? null : bed.room().room().type()),
				this.columns.of("lodging.beds", 10, (bed) -> (bed.room() == null) ? null : bed.room().room().beds()),
				this.columns.of("lodging.free", 10, (bed) -> (bed.room() == null) ? null : bed.room().free()),
				this.columns.of("document.column.delegate", 12,
						(bed) -> (bed.guest() == null) ? null : bed.guest().label()),
				this.columns.of("delegate.full-name", 30,
						(bed) -> (bed.guest() == null) ? null : bed.guest().fullName()),
				this.columns.of("delegate.rank", 14,
						(bed) -> (bed.guest() == null) ? null : this.words.of("delegate.rank.", bed.guest().rank())),
				this.columns.of("delegate.gender", 10,
						(bed) -> (bed.guest() == null) ? null
								: this.words.of("delegate.gender.", bed.guest().gender())),
				this.columns.of("document.column.delegation", 34,
						(bed) -> (bed.guest() == null) ? null : bed.guest().delegationName()),
				this.columns.of("document.column.note", 18,
						(bed) -> (bed.room() == null) ? this.words.of("lodging.no-bed") : null));
	}

	private List<SheetColumn<Total>> totals() {
		return List.of(this.columns.of("lodging.night", 12, Total::night),
				this.columns.of("lodging.hotel", 28, Total::hotel),
				this.columns.of("lodging.rooms", 10, (each) -> each.counts().rooms()),
				this.columns.of("lodging.beds", 10, (each) -> each.counts().beds()),
				this.columns.of("lodging.taken", 14, (each) -> each.counts().taken()),
				this.columns.of("lodging.free", 10, (each) -> each.counts().free()));
	}

}
