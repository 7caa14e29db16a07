package vn.hiepdong.delegate.importing;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.delegate.Gender;
import vn.hiepdong.delegate.Rank;
import vn.hiepdong.platform.importing.WrittenRow;

/**
 * Who a row is about. Rank and position may stand in cells of their own, in one together,
 * or beside the name.
 *
 * @param name family, middle, given name, possibly empty
 * @param ranks what the rank may be; several where it is shortened too far
 * @param position the position, possibly empty
 * @param gender what a title says of it, or {@code null}
 * @param strange what stands in the cell of the rank and is none, possibly empty
 */
record WrittenPerson(String name, List<Rank> ranks, String position, @Nullable Gender gender, String strange) {

	static WrittenPerson of(WrittenRow<DelegateColumn> row) {
		WrittenName name = WrittenName.of(row.text(DelegateColumn.NAME));
		WrittenRank rank = WrittenRank.of(row.text(DelegateColumn.RANK));
		WrittenRank position = WrittenRank.of(row.text(DelegateColumn.POSITION));
		boolean apart = !position.rest().isEmpty();
		return new WrittenPerson(name.text(), first(rank.ranks(), position.ranks(), name.ranks()),
				apart ? position.rest() : rank.rest().isEmpty() ? name.rest() : rank.rest(), name.gender(),
				(apart && rank.ranks().isEmpty()) ? rank.rest() : "");
	}

	/** The rank, where it is sure which. */
	@Nullable Rank rank() {
		return (this.ranks.size() == 1) ? this.ranks.get(0) : null;
	}

	@SafeVarargs
	private static List<Rank> first(List<Rank>... ranks) {
		for (List<Rank> each : ranks) {
			if (!each.isEmpty()) {
				return each;
			}
		}
		return List.of();
	}

}
