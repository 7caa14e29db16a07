package vn.hiepdong.delegate.checkin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.account.AccountId;
import vn.hiepdong.account.Accounts;
import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Contact;
import vn.hiepdong.delegate.DelegateCases;
import vn.hiepdong.delegate.DelegateFilter;
import vn.hiepdong.delegate.DelegateId;
import vn.hiepdong.delegate.DelegateReach;
import vn.hiepdong.delegate.DelegateView;
import vn.hiepdong.delegate.Delegates;
import vn.hiepdong.delegate.DelegationId;
import vn.hiepdong.delegate.Disclosures;
import vn.hiepdong.delegate.PersonalField;
import vn.hiepdong.delegate.Purpose;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.VietnameseText;

/**
 * Shows who is at a point and who is missing: directors and coordinators all, liaisons
 * the delegations given to them. Every method takes a number of statements that grows
 * neither with points nor with delegates, and throws {@link Problem.NotFound} where there
 * is no such event or point and {@link AccessDeniedException} where the person has no
 * business there.
 */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class CheckInLists {

	/** How many delegates typed words find at most. */
	public static final int MOST_FOUND = 20;

	private static final int LATEST = 5;

	private static final Purpose PHONES_OF_MISSING = Purpose.seen("missing", PersonalField.PHONE);

	/** The number on a badge, as it is read or typed: ĐB-012, db 12, 12. */
	private static final Pattern NUMBER = Pattern.compile("(?:db ?)?0*(\\d{1,6})");

	private final DelegateCases cases;

	private final PointDirectory points;

	private final CheckInPlaces places;

	private final CheckInReader reader;

	private final HeadCount heads;

	private final Delegates delegates;

	private final Accounts accounts;

	private final Disclosures disclosures;

	/**
	 * All points and how many were counted there.
	 * @param event the code of the event
	 * @param me who asks
	 * @return the points in the order of the day
	 */
	public List<PointStanding> points(String event, Actor me) {
		DelegateReach reach = this.cases.seen(event, me);
		HeadCount.Heads counted = this.heads.of(reach);
		return this.points.all(reach.event()).stream().map((point) -> {
			int turn = counted.lastTurn(point);
			return new PointStanding(point, turn, counted.at(point, turn));
		}).toList();
	}

	/**
	 * One point, for whoever stands there.
	 * @param event the code of the event
	 * @param point the code of the point
	 * @param turn the turn of counting
	 * @param words a part of a name, an agency, a phone, or the number on a badge; empty
	 * finds nobody
	 * @param me who asks
	 * @return the point
	 */
	public CheckInSheet sheet(String event, String point, int turn, String words, Actor me) {
		CheckInPlace place = this.places.seen(event, point, turn, me);
		HeadCount.Heads counted = this.heads.of(place.reach());
		return new CheckInSheet(place, counted.lastTurn(place.point()), counted.at(place.point(), turn),
				found(place, words), this.reader.latest(place, LATEST));
	}

	/**
	 * Who is missing at a point, and whom to call about them.
	 * @param event the code of the event
	 * @param point the code of the point
	 * @param turn the turn of counting
	 * @param me who asks
	 * @return those missing, by delegation, and who is there beyond the plan
	 */
	@Transactional
	public MissingSheet missing(String event, String point, int turn, Actor me) {
		CheckInPlace place = this.places.seen(event, point, turn, me);
		Map<DelegationId, List<Absent>> absent = this.reader.absent(place)
			.stream()
			.filter((each) -> place.point().expects(each.who().delegation()))
			.collect(Collectors.groupingBy((each) -> each.who().delegation(), LinkedHashMap::new, Collectors.toList()));
		Map<AccountId, Contact> liaisons = this.accounts.contacts(absent.values()
			.stream()
			.map((people) -> people.get(0).who().liaison())
			.filter(Objects::nonNull)
			.collect(Collectors.toSet()));
		List<Missing> missing = absent.entrySet().stream().map((each) -> {
			Attendee first = each.getValue().get(0).who();
			return new Missing(first.delegationName(), liaisons.get(first.liaison()), place.point().at(each.getKey()),
					place.point().awaits(each.getKey(), place.reach().now()), each.getValue());
		})
			.sorted(Comparator.comparing(Missing::later)
				.thenComparing(Missing::at, Comparator.nullsFirst(Comparator.naturalOrder())))
			.toList();
		note(place, missing);
		List<Attendee> beyond = this.reader.present(place)
			.stream()
			.filter((each) -> each.isBeyond(place.point()))
			.toList();
		return new MissingSheet(place, this.heads.of(place.reach()).at(place.point(), turn), missing, beyond);
	}

	/**
	 * Where delegates were checked in last, what was taken back left out.
	 * @param event the code of the event
	 * @param me who asks
	 * @return the last point of each delegate that the person sees and that was met at
	 * all
	 */
	public Map<DelegateId, Whereabouts> whereabouts(String event, Actor me) {
		return this.reader.whereabouts(this.cases.seen(event, me));
	}

	private void note(CheckInPlace place, List<Missing> missing) {
		List<Absent> people = missing.stream().flatMap((each) -> each.people().stream()).toList();
		if (people.stream().anyMatch((each) -> each.phone() != null)) {
			this.disclosures.ofMany(place.reach().event().id(), PHONES_OF_MISSING, people.size(), place.reach().me());
		}
	}

	/** Whoever has the number that was typed comes first. */
	private List<Attendee> found(CheckInPlace place, String words) {
		if (words.isBlank()) {
			return List.of();
		}
		Set<Integer> numbers = new LinkedHashSet<>();
		Matcher number = NUMBER.matcher(VietnameseText.words(words));
		if (number.matches()) {
			numbers.add(Integer.valueOf(number.group(1)));
		}
		this.delegates
			.page(place.reach().event().code(), new DelegateFilter(words, null, null, false),
					PageRequest.of(0, MOST_FOUND), Purpose.NAMES, place.reach().me())
			.map(DelegateView::number)
			.forEach(numbers::add);
		List<Integer> order = new ArrayList<>(numbers);
		return this.reader.attendees(place, numbers)
			.stream()
			.sorted((one, other) -> Integer.compare(order.indexOf(one.number()), order.indexOf(other.number())))
			.limit(MOST_FOUND)
			.toList();
	}

}
