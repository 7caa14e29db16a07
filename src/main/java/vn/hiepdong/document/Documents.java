package vn.hiepdong.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.delegate.DelegateId;
import vn.hiepdong.delegate.badge.Badges;
import vn.hiepdong.document.DocumentFile.Format;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.Problem;

/**
 * Prints what guests hold in their hands; for coordinators, and noted. Every method
 * throws {@link Problem.NotFound} where there is no such event, {@link Problem.Conflict}
 * where there is nobody to print for, and {@link AccessDeniedException} where the person
 * may not.
 */
@Service
@RequiredArgsConstructor
public class Documents {

	private static final int BADGES_A_SHEET = 4;

	private static final int CARDS_A_SHEET = 2;

	private final Events events;

	private final GuestList guests;

	private final Badges badges;

	private final PdfPrinter printer;

	private final Outgoing outgoing;

	/**
	 * The badges of those who have one, four on a sheet with marks to cut by.
	 * @param event the code of the event
	 * @param delegation the code of a delegation, or {@code null} for all
	 * @param me who asks
	 * @return a PDF
	 */
	public DocumentFile badges(String event, @Nullable String delegation, Actor me) {
		EventView conference = conference(event, me);
		Map<DelegateId, String> tokens = this.badges.tokens(event, me);
		List<Printed> faces = this.guests.of(event, delegation, me)
			.stream()
			.filter((each) -> tokens.containsKey(each.id()))
			.map((each) -> new Printed(each, QrPicture.of(tokens.get(each.id()))))
			.toList();
		if (faces.isEmpty()) {
			throw new Problem.Conflict("document.problem.no-badges");
		}
		byte[] pdf = this.printer.print("badges", Map.of("event", conference, "sheets", sheets(faces, BADGES_A_SHEET)));
		return this.outgoing.release(Paper.BADGES, Format.PDF, conference, pdf, faces.size(), me);
	}

	/**
	 * Cards that stand on the table, two on a sheet, to be folded.
	 * @param event the code of the event
	 * @param delegation the code of a delegation, or {@code null} for all
	 * @param me who asks
	 * @return a PDF
	 */
	public DocumentFile placeCards(String event, @Nullable String delegation, Actor me) {
		EventView conference = conference(event, me);
		List<Printed> cards = this.guests.of(event, delegation, me)
			.stream()
			.map((each) -> new Printed(each, null))
			.toList();
		byte[] pdf = this.printer.print("place-cards", Map.of("sheets", sheets(cards, CARDS_A_SHEET)));
		return this.outgoing.release(Paper.PLACE_CARDS, Format.PDF, conference, pdf, cards.size(), me);
	}

	private EventView conference(String event, Actor me) {
		if (!me.is(Role.COORDINATOR)) {
			throw new AccessDeniedException("Documents are printed by coordinators");
		}
		return this.events.get(event);
	}

	private static List<List<Printed>> sheets(List<Printed> all, int size) {
		List<List<Printed>> sheets = new ArrayList<>();
		for (int from = 0; from < all.size(); from += size) {
			sheets.add(all.subList(from, Math.min(from + size, all.size())));
		}
		return sheets;
	}

}
