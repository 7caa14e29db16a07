package vn.hiepdong.duty.evidence.web;

import java.util.List;
import java.util.UUID;

import vn.hiepdong.duty.evidence.EvidenceView;

/**
 * The evidence of a duty, as its page shows it.
 *
 * @param pieces all of it, by number
 */
public record EvidenceOnPage(List<EvidenceView> pieces) {

	/**
	 * What came with one report.
	 * @param step the report's key
	 * @return the pieces by number, possibly none
	 */
	public List<EvidenceView> of(UUID step) {
		return this.pieces.stream().filter((piece) -> piece.step().equals(step)).toList();
	}

}
