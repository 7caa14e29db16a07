package vn.hiepdong.delegate.checkin;

import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.account.Actor;
import vn.hiepdong.delegate.DelegateView;
import vn.hiepdong.delegate.badge.BadgeHolder;
import vn.hiepdong.delegate.badge.Badges;
import vn.hiepdong.platform.Problem;

/**
 * Checks delegates in: coordinators everybody, liaisons those of the delegations given to
 * them. Every method throws {@link Problem.NotFound} where there is no such event, point
 * or delegate and {@link AccessDeniedException} where the person may not.
 */
@Service
@RequiredArgsConstructor
public class CheckIns {

	private final CheckInPlaces places;

	private final CheckInReader reader;

	private final CheckInStore store;

	private final Badges badges;

	private final ApplicationEventPublisher changes;

	/**
	 * Checks the holder of a badge in. Two who do so at once write one line: one of them
	 * is told of the other's.
	 * @param request where
	 * @param badge whatever the camera saw
	 * @param me who asks
	 * @return what became of it
	 * @throws Problem.Invalid as {@link Badges#read}
	 * @throws Problem.Conflict if the form was sent before for somebody else
	 */
	@Transactional
	public Admission byBadge(CheckInRequest request, @Nullable String badge, Actor me) {
		CheckInPlace place = this.places.kept(request, me);
		BadgeHolder holder = this.badges.read(place.reach().event().id(), badge);
		return admit(place, attendee(place, holder.number()), holder.badge(), request.clientId());
	}

	/**
	 * Checks a delegate in who was chosen by name.
	 * @param request where
	 * @param number the delegate's number
	 * @param me who asks
	 * @return what became of it
	 * @throws Problem.Conflict if the delegate is noted as not coming, or the form was
	 * sent before for somebody else
	 */
	@Transactional
	public Admission byNumber(CheckInRequest request, int number, Actor me) {
		CheckInPlace place = this.places.kept(request, me);
		Attendee who = attendee(place, number);
		if (who.cancelled()) {
			throw new Problem.Conflict("checkin.problem.cancelled", who.label());
		}
		return admit(place, who, null, request.clientId());
	}

	/**
	 * Takes a check-in back by a counter-entry.
	 * @param request where
	 * @param number the delegate's number
	 * @param line the line that the person saw
	 * @param me who asks
	 * @throws Problem.Conflict if that line was taken back already, or the form was sent
	 * before for somebody else
	 */
	@Transactional
	public void takeBack(CheckInRequest request, int number, int line, Actor me) {
		CheckInPlace place = this.places.kept(request, me);
		Attendee who = attendee(place, number);
		if (this.store.takeBack(place, who, line, request.clientId())) {
			tell(place, who, "delegate.check-in-undone");
			return;
		}
		this.store.sent(place, request.clientId())
			.filter((sent) -> sent.takesBack(who, place, line))
			.orElseThrow(() -> new Problem.Conflict("checkin.problem.taken-back", who.label()));
	}

	private Admission admit(CheckInPlace place, Attendee who, @Nullable UUID badge, UUID clientId) {
		return this.store.checkIn(place, who, badge, clientId).map((line) -> {
			tell(place, who, "delegate.checked-in");
			return admission(place, who, line, true);
		}).orElseGet(() -> repeatedOrSecond(place, who, clientId));
	}

	private Admission repeatedOrSecond(CheckInPlace place, Attendee who, UUID clientId) {
		CheckInStore.Sent sent = this.store.sent(place, clientId).orElse(null);
		if (sent == null) {
			return admission(place, who, standing(place, who), false);
		}
		if (!sent.checksIn(who, place)) {
			throw new Problem.Conflict("checkin.problem.sent-otherwise");
		}
		return admission(place, who, sent.line(), true);
	}

	/** A line that was taken back between the two looks is no obstacle any more. */
	private CheckInLine standing(CheckInPlace place, Attendee who) {
		CheckInLine line = attendee(place, who.number()).standing();
		if (line == null) {
			throw new Problem.Conflict("problem.overtaken");
		}
		return line;
	}

	private static Admission admission(CheckInPlace place, Attendee who, CheckInLine line, boolean fresh) {
		return new Admission(who, line, fresh, place.point().expects(who.delegation()));
	}

	private Attendee attendee(CheckInPlace place, int number) {
		Attendee found = this.reader.attendee(place, number)
			.orElseThrow(() -> new Problem.NotFound("delegate.problem.unknown", DelegateView.labelOf(number)));
		if (!found.isSeenBy(place.reach().liaison())) {
			throw new AccessDeniedException("Delegate of a delegation given to somebody else");
		}
		return found;
	}

	private void tell(CheckInPlace place, Attendee who, String what) {
		this.changes.publishEvent(new CheckedIn(place.reach().event().code(), who.label(), place.point().code(),
				place.reach().me().username(), place.reach().now(), what));
	}

}
