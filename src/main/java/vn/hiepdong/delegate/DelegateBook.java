package vn.hiepdong.delegate;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.account.Actor;
import vn.hiepdong.platform.Problem;

/**
 * An event's delegates as one list, read and written as a whole. However long it is, a
 * few of them are in memory at once. Only coordinators may.
 */
@Service
@RequiredArgsConstructor
public class DelegateBook {

	private static final int FETCHED = 1_000;

	private final DelegateCases cases;

	private final DelegateReader reader;

	private final DelegateRepository delegates;

	private final DelegationRepository delegations;

	private final DelegateNumbers numbers;

	private final List<DelegateFollower> followers;

	private final EntityManager entities;

	private final JdbcClient jdbc;

	private final Clock clock;

	/**
	 * Lets a coordinator look into the list of an event.
	 * @param event the code of the event
	 * @param me who asks
	 * @return the event
	 * @throws Problem.NotFound if there is no such event
	 */
	@Transactional(readOnly = true)
	public DelegateReach open(String event, Actor me) {
		return this.cases.planned(event, me);
	}

	/**
	 * The same, and until the transaction ends nobody else adds delegates: two who decide
	 * on what the list holds do so one after the other.
	 * @param event the code of the event
	 * @param me who asks
	 * @return the event
	 * @throws Problem.NotFound if there is no such event
	 * @throws Problem.Conflict if the personal data of the event was erased
	 */
	@Transactional
	public DelegateReach openForWriting(String event, Actor me) {
		DelegateReach reach = this.cases.written(event, me);
		this.numbers.next(reach.event().id(), 0);
		return reach;
	}

	/**
	 * Goes through all delegates of an event, those who will not come included, with one
	 * statement.
	 * @param reach the event
	 * @param known told of each, by number
	 */
	@Transactional(readOnly = true)
	public void eachKnown(DelegateReach reach, Consumer<KnownDelegate> known) {
		try (Stream<KnownDelegate> all = this.jdbc.sql("""
				select d.number, d.full_name, g.code, d.phone, d.identity_number, d.head
				from delegate d join delegation g on g.event_id = d.event_id and g.id = d.delegation_id
				where d.event_id = ? order by d.number
				""")
			.withFetchSize(FETCHED)
			.param(reach.key())
			.query((rs, row) -> new KnownDelegate(rs.getInt(1), rs.getString(2), rs.getString(3), rs.getString(4),
					rs.getString(5), rs.getBoolean(6)))
			.stream()) {
			all.forEach(known);
		}
	}

	/**
	 * Some delegates by their numbers, with one statement.
	 * @param reach the event
	 * @param some the numbers
	 * @return those that there are
	 */
	@Transactional(readOnly = true)
	public List<DelegateView> read(DelegateReach reach, Collection<Integer> some) {
		return some.isEmpty() ? List.of() : this.reader.delegates(reach.event().id(), some);
	}

	/**
	 * The delegations of an event, with one statement.
	 * @param reach the event
	 * @return all of them, by name
	 */
	@Transactional(readOnly = true)
	public List<DelegationView> delegations(DelegateReach reach) {
		return this.reader.delegations(reach.event().id(), null, Sight.ALL);
	}

	/**
	 * Begins to write; the whole belongs into one transaction of the caller.
	 * @param reach the event
	 * @return takes the lines
	 */
	@Transactional
	public DelegateWriting write(DelegateReach reach) {
		Map<String, Delegation> known = new HashMap<>();
		this.delegations.findByEvent(reach.event().id()).forEach((each) -> known.put(each.code(), each));
		return new DelegateWriting(reach.event().id(),
				new Stamp(reach.event().code(), reach.me().username(), this.clock.instant()), this.delegates,
				this.delegations, this.numbers, this.followers, this.entities, known);
	}

}
