package vn.hiepdong.delegate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

import vn.hiepdong.event.EventId;

interface DelegateRepository extends Repository<Delegate, DelegateId> {

	Delegate saveAndFlush(Delegate delegate);

	<D extends Delegate> List<D> saveAllAndFlush(Iterable<D> delegates);

	List<Delegate> findByEventAndNumberIn(EventId event, Collection<Integer> numbers);

	Optional<Delegate> findByDelegationAndHeadTrue(DelegationId delegation);

	Optional<Delegate> findByEventAndNumber(EventId event, int number);

	Optional<Delegate> findByEventAndClientId(EventId event, UUID clientId);

	boolean existsByDelegationAndHeadTrueAndNumberNot(DelegationId delegation, int number);

}
