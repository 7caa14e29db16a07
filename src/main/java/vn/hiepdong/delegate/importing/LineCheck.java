package vn.hiepdong.delegate.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

import vn.hiepdong.delegate.Category;
import vn.hiepdong.delegate.DelegatePlan;
import vn.hiepdong.delegate.DelegateView;
import vn.hiepdong.platform.importing.CellNote;

/**
 * Checks what no row can know alone: one head to a delegation, one person to an identity
 * card.
 */
@RequiredArgsConstructor
final class LineCheck {

	private final KnownPeople known;

	private final ListDelegations delegations;

	/** The rows that name heads, by the codes of their delegations. */
	private final Map<String, Integer> heads = new HashMap<>();

	/** The rows that bear identity cards. */
	private final Map<Long, Integer> identities = new HashMap<>();

	List<CellNote<DelegateColumn>> of(ListLine line, @Nullable DelegateView booked, DelegatePlan plan) {
		List<CellNote<DelegateColumn>> notes = new ArrayList<>();
		checkHead(line, booked, plan).ifPresent(notes::add);
		checkIdentity(line, booked, plan).ifPresent(notes::add);
		checkCategory(line, plan).ifPresent(notes::add);
		if (booked != null && booked.cancelled() != null) {
			notes.add(plan.head()
					? CellNote.fault(DelegateColumn.HEAD, "", "delegate.import.note.cancelled-head", booked.label())
					: CellNote.warning(DelegateColumn.NAME, "", "delegate.import.note.cancelled", booked.label()));
		}
		return notes;
	}

	private Optional<CellNote<DelegateColumn>> checkHead(ListLine line, @Nullable DelegateView booked,
			DelegatePlan plan) {
		if (!plan.head()) {
			return Optional.empty();
		}
		String written = line.row().line(DelegateColumn.HEAD);
		Integer first = this.heads.putIfAbsent(plan.delegation(), line.row().at());
		if (first != null) {
			return Optional.of(CellNote.fault(DelegateColumn.HEAD, written, "delegate.import.note.head-twice", first));
		}
		Integer head = this.known.head(plan.delegation());
		return (head == null || (booked != null && head == booked.number())) ? Optional.empty() : Optional.of(CellNote
			.warning(DelegateColumn.HEAD, written, "delegate.import.note.head-instead", DelegateView.labelOf(head)));
	}

	private Optional<CellNote<DelegateColumn>> checkIdentity(ListLine line, @Nullable DelegateView booked,
			DelegatePlan plan) {
		String identity = plan.particulars().identityNumber();
		if (identity == null) {
			return Optional.empty();
		}
		String written = line.row().line(DelegateColumn.IDENTITY);
		Integer first = this.identities.putIfAbsent(KnownPeople.key(identity), line.row().at());
		if (first != null) {
			return Optional.of(CellNote.fault(DelegateColumn.IDENTITY, written, "import.note.twice", first));
		}
		Integer owner = this.known.ofIdentity(identity);
		return (owner == null || (booked != null && owner == booked.number())) ? Optional.empty()
				: Optional.of(CellNote.fault(DelegateColumn.IDENTITY, written, "delegate.import.note.identity-taken",
						DelegateView.labelOf(owner)));
	}

	/** A delegation that is known keeps where it comes from. */
	private Optional<CellNote<DelegateColumn>> checkCategory(ListLine line, DelegatePlan plan) {
		String written = line.row().line(DelegateColumn.CATEGORY);
		Category kept = this.delegations.categoryOf(plan.delegation());
		return (kept == null || this.delegations.category(written).filter((told) -> told != kept).isEmpty())
				? Optional.empty()
				: Optional.of(CellNote.warning(DelegateColumn.CATEGORY, written, "delegate.import.note.category",
						new DefaultMessageSourceResolvable("delegate.category." + kept)));
	}

}
