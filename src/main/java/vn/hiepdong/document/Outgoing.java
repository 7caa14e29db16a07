package vn.hiepdong.document;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.hiepdong.account.Actor;
import vn.hiepdong.delegate.Disclosures;
import vn.hiepdong.delegate.Purpose;
import vn.hiepdong.document.DocumentFile.Format;
import vn.hiepdong.event.EventView;
import vn.hiepdong.platform.text.TypedTime;

/**
 * The one door through which files with data of delegates leave the house: it names them
 * and has it noted who took them.
 */
@Component
@RequiredArgsConstructor
class Outgoing {

	private final Disclosures disclosures;

	private final Clock clock;

	/**
	 * Lets a file go.
	 * @param paper what it is
	 * @param format what kind of file it is
	 * @param event the event
	 * @param content its bytes
	 * @param people how many delegates it names; 0 where it names none, or where that was
	 * noted already
	 * @param me who takes it
	 * @return the file with its name
	 */
	DocumentFile release(Paper paper, Format format, EventView event, byte[] content, int people, Actor me) {
		this.disclosures.ofMany(event.id(), switch (format) {
			case PDF -> Purpose.printed(paper.place());
			case XLSX -> Purpose.exported(paper.place());
		}, people, me);
		String day = LocalDate.ofInstant(this.clock.instant(), TypedTime.ZONE).format(DateTimeFormatter.BASIC_ISO_DATE);
		return new DocumentFile(
				"%s-%s-%s.%s".formatted(paper.fileName(), event.code(), day, format.name().toLowerCase(Locale.ROOT)),
				format, content);
	}

}
