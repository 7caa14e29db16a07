package vn.hiepdong.duty.tree;

import java.util.List;
import java.util.stream.Collectors;

import vn.hiepdong.duty.DutyState;

/**
 * What stands around a duty.
 *
 * @param wholes all that it is part of, the nearest last
 * @param parts its parts at any depth that the reader may see, each before its own
 * @param helpers its cooperating units, in reading order
 */
public record DutyFamily(List<Branch> wholes, List<Branch> parts, List<HelpersPart> helpers) {

	/**
	 * Whether its progress follows its parts.
	 * @return {@code true} if a part is not cancelled
	 */
	public boolean split() {
		return this.parts.stream().anyMatch((part) -> part.depth() == 0 && part.state() != DutyState.CANCELLED);
	}

	/**
	 * The parts without which it cannot be reported done.
	 * @return their numbers, possibly empty
	 */
	public String unfinished() {
		return this.parts.stream()
			.filter((part) -> part.depth() == 0 && !part.state().settled())
			.map(Branch::number)
			.collect(Collectors.joining(", "));
	}

	/**
	 * The cooperating units for which the reader may report a part.
	 * @return the units' parts
	 */
	public List<HelpersPart> mine() {
		return this.helpers.stream().filter(HelpersPart::mine).toList();
	}

}
