package vn.hiepdong.duty.evidence;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.account.Actor;
import vn.hiepdong.duty.DutyCase;
import vn.hiepdong.duty.DutyCases;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.file.FileStore;
import vn.hiepdong.platform.file.StoredThumbnail;

/**
 * Gives the evidence of a duty to whoever may see the duty. Every method throws
 * {@link Problem.NotFound} where there is no such event, duty or piece and
 * {@link AccessDeniedException} where the person may not see the duty.
 */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class Evidence {

	private final DutyCases cases;

	private final EvidenceBook book;

	private final FileStore store;

	/**
	 * All evidence of a duty, with a number of statements that does not grow with it.
	 * @param event the code of the event
	 * @param number the duty's number
	 * @param me who asks
	 * @return the pieces by number
	 */
	public List<EvidenceView> of(String event, String number, Actor me) {
		return this.book.of(this.cases.seen(event, number, me));
	}

	/**
	 * The file of a piece of evidence.
	 * @param event the code of the event
	 * @param number the duty's number
	 * @param piece the number of the piece
	 * @param me who asks
	 * @return the file; its bytes are fetched while they are read
	 */
	public EvidenceFile file(String event, String number, int piece, Actor me) {
		EvidenceView view = piece(event, number, piece, me);
		return new EvidenceFile(view.fileName(), view.file().type(), view.file().hash(),
				this.store.content(view.file()));
	}

	/**
	 * The small copy of a photo.
	 * @param event the code of the event
	 * @param number the duty's number
	 * @param piece the number of the piece
	 * @param me who asks
	 * @return the copy
	 * @throws Problem.NotFound also if the piece is no photo
	 */
	public EvidenceFile thumbnail(String event, String number, int piece, Actor me) {
		EvidenceView view = piece(event, number, piece, me);
		StoredThumbnail thumbnail = this.store.thumbnail(view.file());
		return new EvidenceFile(view.fileName(), thumbnail.type(), view.file().hash() + "-small",
				new ByteArrayResource(thumbnail.content()));
	}

	private EvidenceView piece(String event, String number, int piece, Actor me) {
		DutyCase duty = this.cases.seen(event, number, me);
		return this.book.find(duty, piece)
			.orElseThrow(() -> new Problem.NotFound("evidence.problem.unknown", piece, duty.number()));
	}

}
