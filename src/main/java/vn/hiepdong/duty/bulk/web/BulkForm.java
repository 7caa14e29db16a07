package vn.hiepdong.duty.bulk.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.Area;
import vn.hiepdong.duty.Criticality;
import vn.hiepdong.duty.bulk.AssignOrder;
import vn.hiepdong.duty.bulk.BulkKind;
import vn.hiepdong.duty.bulk.BulkOrder;
import vn.hiepdong.duty.bulk.BulkSelection;
import vn.hiepdong.duty.bulk.CancelOrder;
import vn.hiepdong.duty.bulk.LabelOrder;
import vn.hiepdong.duty.bulk.ShiftOrder;
import vn.hiepdong.duty.bulk.ShiftedTime;
import vn.hiepdong.duty.web.DutyQuery;
import vn.hiepdong.duty.web.Typed;
import vn.hiepdong.event.Phase;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.VietnameseText;
import vn.hiepdong.platform.web.ClientId;

/**
 * Many duties and the change they shall undergo, as both are chosen. It goes from page to
 * page until it is confirmed.
 *
 * @param numbers the numbers of the duties that were ticked; one value may hold several,
 * parted by commas
 * @param all {@code true} for all that the filter shows
 * @param filter the filters of the list
 * @param kind the name of a {@link BulkKind}
 * @param leadUnit the code of the lead unit
 * @param helpers {@code true} if the helping units are set too
 * @param cooperating the codes of the helping units
 * @param shift by how much times move
 * @param shifted the name of a {@link ShiftedTime}
 * @param phase the name of a phase
 * @param area the name of an area
 * @param criticality the name of a criticality
 * @param cause why duties are given up
 * @param seen the mark of the preview
 * @param clientId made with the preview
 */
record BulkForm(Set<String> numbers, @Nullable String all, String filter, String kind, String leadUnit,
		@Nullable String helpers, Set<String> cooperating, String shift, String shifted, String phase, String area,
		String criticality, String cause, String seen, @Nullable String clientId) {

	BulkForm {
		numbers = cleaned(numbers);
		filter = VietnameseText.line(filter);
		kind = VietnameseText.line(kind);
		leadUnit = VietnameseText.line(leadUnit);
		cooperating = cleaned(cooperating);
		shift = VietnameseText.line(shift);
		shifted = (shifted != null) ? shifted : ShiftedTime.BOTH.name();
		phase = VietnameseText.line(phase);
		area = VietnameseText.line(area);
		criticality = VietnameseText.line(criticality);
		cause = VietnameseText.lines(cause);
		seen = VietnameseText.line(seen);
		clientId = ClientId.read(clientId);
	}

	BulkSelection selection() {
		return new BulkSelection("true".equals(this.all) ? DutyQuery.of(this.filter).filter() : null, this.numbers);
	}

	BulkOrder order() {
		if (this.kind.isEmpty()) {
			throw new Problem.Invalid("kind", "duty.bulk.problem.kind");
		}
		return switch (Typed.choice("kind", BulkKind.class, this.kind)) {
			case ASSIGN -> new AssignOrder(this.leadUnit, "true".equals(this.helpers) ? this.cooperating : null);
			case SHIFT -> new ShiftOrder(this.shift, Typed.choice("shifted", ShiftedTime.class, this.shifted));
			case PHASE -> LabelOrder.of(Typed.choice("phase", Phase.class, this.phase));
			case AREA -> LabelOrder.of(Typed.choice("area", Area.class, this.area));
			case CRITICALITY -> LabelOrder.of(Typed.choice("criticality", Criticality.class, this.criticality));
			case CANCEL -> new CancelOrder(this.cause);
		};
	}

	UUID client() {
		return UUID.fromString(ClientId.read(this.clientId));
	}

	/** The filters of the list, checked, so that nothing else gets into an address. */
	DutyQuery query() {
		return DutyQuery.of(this.filter);
	}

	private static Set<String> cleaned(@Nullable Collection<@Nullable String> sent) {
		return (sent == null) ? Set.of()
				: sent.stream()
					.flatMap((each) -> Arrays.stream(VietnameseText.line(each).split(",")))
					.map(String::strip)
					.filter((each) -> !each.isEmpty())
					.collect(Collectors.toCollection(LinkedHashSet::new));
	}

}
