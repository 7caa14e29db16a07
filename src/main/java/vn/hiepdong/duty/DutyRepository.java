package vn.hiepdong.duty;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import vn.hiepdong.event.EventId;

interface DutyRepository extends Repository<Duty, DutyId> {

	Duty saveAndFlush(Duty duty);

	List<Duty> saveAllAndFlush(Iterable<Duty> duties);

	Optional<Duty> findByEventAndNumber(EventId event, int number);

	/**
	 * Duties for a change, locked until the transaction ends: whoever comes second waits
	 * and then sees what the first one did, instead of failing at the end. They are
	 * locked in the order of their numbers, so that two do not wait for each other. A
	 * duty's parts have higher numbers than the duty itself: whoever locks a part with
	 * all that it is part of holds the whole tree still.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select d from Duty d where d.event = :event and d.number in :numbers order by d.number")
	List<Duty> lockAll(EventId event, Collection<Integer> numbers);

}
