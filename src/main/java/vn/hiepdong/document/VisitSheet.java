package vn.hiepdong.document;

import java.util.List;
import java.util.function.Consumer;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.hiepdong.delegate.DelegationBrief;
import vn.hiepdong.platform.table.SheetColumn;
import vn.hiepdong.platform.table.WorkbookWriter;
import vn.hiepdong.visit.programme.HostProgramme;
import vn.hiepdong.visit.programme.Programme.Visit;

/**
 * Who visits which ward when as a workbook lists it: a row for each delegation at each
 * ward.
 */
@Component
@RequiredArgsConstructor
class VisitSheet {

	private final Columns columns;

	private final Words words;

	/** A delegation at a ward. */
	private record Visitors(HostProgramme host, Visit visit, DelegationBrief delegation) {
	}

	/** Writes the programmes of wards; tells how many heads of delegations it names. */
	int write(List<HostProgramme> hosts, WorkbookWriter workbook) {
		Consumer<Visitors> rows = workbook.sheet(this.words.of("visit.title"), visitors());
		hosts.forEach((host) -> host.visits()
			.forEach((visit) -> visit.ride()
				.riders()
				.forEach((delegation) -> rows.accept(new Visitors(host, visit, delegation)))));
		return (int) hosts.stream()
			.flatMap((host) -> host.visits().stream())
			.flatMap((visit) -> visit.ride().riders().stream())
			.filter((delegation) -> delegation.head() != null)
			.map(DelegationBrief::code)
			.distinct()
			.count();
	}

	private List<SheetColumn<Visitors>> visitors() {
		return List.of(this.columns.numbers(), this.columns.of("visit.ward", 30, (each) -> each.host().ward().name()),
				this.columns.of("document.column.from", 18, (each) -> each.visit().call().from()),
				this.columns.of("document.column.to", 18, (each) -> each.visit().call().to()),
				this.columns.of("visit.vehicle.number", 8, (each) -> each.visit().ride().vehicle().number()),
				this.columns.of("visit.vehicle.plate", 14, (each) -> each.visit().ride().vehicle().plate()),
				this.columns.of("document.column.delegation", 34, (each) -> each.delegation().name()),
				this.columns.of("document.column.category", 26,
						(each) -> this.words.of("delegate.category.", each.delegation().category())),
				this.columns.of("visit.people", 10, (each) -> each.delegation().people()),
				this.columns.of("delegate.head", 30,
						(each) -> (each.delegation().head() == null) ? null : each.delegation().head().fullName()),
				this.columns.of("delegate.rank", 14,
						(each) -> (each.delegation().head() == null) ? null
								: this.words.of("delegate.rank.", each.delegation().head().rank())),
				this.columns.of("delegate.position", 34,
						(each) -> (each.delegation().head() == null) ? null : each.delegation().head().position()));
	}

}
