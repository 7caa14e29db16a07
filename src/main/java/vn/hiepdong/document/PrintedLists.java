package vn.hiepdong.document;

import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

import vn.hiepdong.account.Actor;
import vn.hiepdong.delegate.lodging.LodgingNights;
import vn.hiepdong.delegate.lodging.NightLists;
import vn.hiepdong.document.DocumentFile.Format;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.Problem;

/**
 * Prints lists in the form of official documents; for directors and coordinators. Every
 * method throws {@link Problem.NotFound} where there is no such event and
 * {@link org.springframework.security.access.AccessDeniedException} where the person may
 * not.
 */
@Service
@RequiredArgsConstructor
public class PrintedLists {

	private final Events events;

	private final NightLists nights;

	private final Manifests manifests;

	private final Letterheads letterheads;

	private final PdfPrinter printer;

	private final Outgoing outgoing;

	/**
	 * Who sleeps where, hotel by hotel and night by night, with the beds that are free.
	 * @param event the code of the event
	 * @param me who asks
	 * @return a PDF
	 * @throws Problem.Conflict if no hotel keeps a room
	 */
	public DocumentFile roomingList(String event, Actor me) {
		LodgingNights lodging = this.nights.of(event, me);
		if (lodging.nights().isEmpty()) {
			throw new Problem.Conflict("document.problem.no-rooms");
		}
		EventView conference = this.events.get(event);
		byte[] pdf = this.printer.print("rooming-list",
				Map.of("event", conference, "lodging", lodging, "letterhead", this.letterheads.of(conference, me)));
		return this.outgoing.release(Paper.ROOMING_LIST, Format.PDF, conference, pdf, lodging.people(), me);
	}

	/**
	 * Who rides in which vehicle, when it stops where, and whom to call.
	 * @param event the code of the event
	 * @param me who asks
	 * @return a PDF
	 * @throws Problem.Conflict if people were told no plan
	 */
	public DocumentFile manifest(String event, Actor me) {
		Manifest manifest = this.manifests.of(event, me);
		byte[] pdf = this.printer.print("manifest", Map.of("event", manifest.event(), "manifest", manifest,
				"letterhead", this.letterheads.of(manifest.event(), me)));
		return this.outgoing.release(Paper.MANIFEST, Format.PDF, manifest.event(), pdf, manifest.people(), me);
	}

}
