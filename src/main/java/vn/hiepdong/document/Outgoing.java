package vn.hiepdong.document;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.stereotype.Component;

import vn.hiepdong.account.Actor;
import vn.hiepdong.document.DocumentFile.Format;
import vn.hiepdong.event.EventView;
import vn.hiepdong.platform.text.TypedTime;

/**
 * The one door through which files with data of delegates leave the house: it names them
 * and notes that they were taken.
 */
@Slf4j
@Component
@RequiredArgsConstructor
class Outgoing {

	private final Clock clock;

	/**
	 * Lets a file go.
	 * @param paper what it is
	 * @param format what kind of file it is
	 * @param event the event
	 * @param content its bytes
	 * @param people how many delegates it names
	 * @param me who takes it
	 * @return the file with its name
	 */
	DocumentFile release(Paper paper, Format format, EventView event, byte[] content, int people, Actor me) {
		log.info("{} of {} as {}, naming {} people, taken by account {}", paper, event.code(), format, people,
				me.id().value());
		String day = LocalDate.ofInstant(this.clock.instant(), TypedTime.ZONE).format(DateTimeFormatter.BASIC_ISO_DATE);
		return new DocumentFile(
				"%s-%s-%s.%s".formatted(paper.fileName(), event.code(), day, format.name().toLowerCase(Locale.ROOT)),
				format, content);
	}

}
