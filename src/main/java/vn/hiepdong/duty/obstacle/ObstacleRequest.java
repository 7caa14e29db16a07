package vn.hiepdong.duty.obstacle;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import vn.hiepdong.platform.text.VietnameseText;

/**
 * What somebody needs to go on with a duty. The text is brought into the form in which it
 * is kept, the time to the minute in which people read and type it.
 *
 * @param clientId made where the request was written; the same request sent again changes
 * nothing
 * @param need what is needed, 1 to 2,000 characters
 * @param owner the code of the unit that can give it
 * @param dueAt until when it is needed, in the future
 */
public record ObstacleRequest(UUID clientId, String need, String owner, Instant dueAt) {

	public ObstacleRequest {
		need = VietnameseText.lines(need);
		dueAt = dueAt.truncatedTo(ChronoUnit.MINUTES);
	}

}
