package vn.hiepdong.delegate.checkin;

import lombok.RequiredArgsConstructor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

import vn.hiepdong.account.Actor;
import vn.hiepdong.delegate.DelegateCases;
import vn.hiepdong.delegate.DelegateReach;
import vn.hiepdong.delegate.ErasureMark;
import vn.hiepdong.platform.Problem;

/**
 * Leads a person to a point: directors look on, coordinators and liaisons check in.
 */
@Component
@RequiredArgsConstructor
class CheckInPlaces {

	private final DelegateCases cases;

	private final PointDirectory points;

	private final ErasureMark mark;

	CheckInPlace seen(String event, String point, int turn, Actor me) {
		DelegateReach reach = this.cases.seen(event, me);
		if (turn < 1 || turn > CheckInPlace.LAST_TURN) {
			throw new Problem.NotFound("checkin.problem.turn", turn);
		}
		return new CheckInPlace(reach, this.points.get(reach.event(), point), turn);
	}

	CheckInPlace kept(CheckInRequest request, Actor me) {
		CheckInPlace place = seen(request.event(), request.point(), request.turn(), me);
		if (!place.mayCheckIn()) {
			throw new AccessDeniedException("Delegates are checked in by coordinators and liaisons");
		}
		this.mark.refuseErased(place.reach().event().id());
		return place;
	}

}
