package vn.hiepdong.document;

import java.util.List;
import java.util.function.Consumer;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.hiepdong.delegate.DelegateView;
import vn.hiepdong.document.BoardingList.Party;
import vn.hiepdong.platform.table.SheetColumn;
import vn.hiepdong.platform.table.WorkbookWriter;
import vn.hiepdong.platform.web.Fmt;
import vn.hiepdong.visit.programme.Ride;
import vn.hiepdong.visit.programme.Ride.Call;

/**
 * Who rides in which vehicle as a workbook lists it: a row for each rider, and a sheet of
 * the stops.
 */
@Component
@RequiredArgsConstructor
class ManifestSheet {

	private final Columns columns;

	private final Words words;

	private final Fmt fmt;

	/** A delegate on a tour. */
	private record Rider(Ride ride, Party party, DelegateView who) {
	}

	/** A ward on a tour. */
	private record Halt(Ride ride, Call call) {
	}

	void write(Manifest manifest, WorkbookWriter workbook) {
		Consumer<Rider> riders = workbook.sheet(this.words.of("document.manifest.riders"), riders());
		manifest.lists()
			.forEach((list) -> list.parties()
				.forEach(
						(party) -> party.people().forEach((who) -> riders.accept(new Rider(list.ride(), party, who)))));
		Consumer<Halt> halts = workbook.sheet(this.words.of("visit.route"), halts());
		manifest.lists()
			.forEach((list) -> list.ride().calls().forEach((call) -> halts.accept(new Halt(list.ride(), call))));
	}

	private List<SheetColumn<Rider>> riders() {
		return List.of(this.columns.numbers(),
				this.columns.of("visit.vehicle.number", 8, (each) -> each.ride().vehicle().number()),
				this.columns.of("visit.vehicle.plate", 14, (each) -> each.ride().vehicle().plate()),
				this.columns.of("document.column.run", 8, (each) -> each.ride().run()),
				this.columns.of("visit.leaves", 18, (each) -> each.ride().leavesAt()),
				this.columns.of("visit.returns", 18, (each) -> each.ride().returnsAt()),
				this.columns.of("visit.vehicle.driver", 28, (each) -> each.ride().vehicle().driver()),
				this.columns.of("visit.vehicle.phone", 16, (each) -> this.fmt.phone(each.ride().vehicle().phone())),
				this.columns.of("visit.vehicle.seats", 10, (each) -> each.ride().vehicle().seats()),
				this.columns.of("document.column.delegation", 34, (each) -> each.party().delegation().name()),
				this.columns.of("document.column.delegate", 12, (each) -> each.who().label()),
				this.columns.of("delegate.full-name", 30, (each) -> each.who().fullName()),
				this.columns.of("delegate.rank", 14, (each) -> this.words.of("delegate.rank.", each.who().rank())),
				this.columns.of("delegate.position", 34, (each) -> each.who().position()),
				this.columns.of("delegate.liaison", 28,
						(each) -> (each.party().liaison() == null) ? null : each.party().liaison().name()),
				this.columns.of("document.column.liaison-phone", 16, (each) -> (each.party().liaison() == null) ? null
						: this.fmt.phone(each.party().liaison().phone())));
	}

	private List<SheetColumn<Halt>> halts() {
		return List.of(this.columns.of("visit.vehicle.number", 8, (each) -> each.ride().vehicle().number()),
				this.columns.of("visit.vehicle.plate", 14, (each) -> each.ride().vehicle().plate()),
				this.columns.of("document.column.run", 8, (each) -> each.ride().run()),
				this.columns.of("visit.ward", 24, (each) -> each.call().name()),
				this.columns.of("document.column.from", 18, (each) -> each.call().from()),
				this.columns.of("document.column.to", 18, (each) -> each.call().to()),
				this.columns.of("visit.people", 10, (each) -> each.ride().people()));
	}

}
