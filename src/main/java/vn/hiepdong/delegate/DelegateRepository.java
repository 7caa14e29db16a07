package vn.hiepdong.delegate;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

import vn.hiepdong.event.EventId;

interface DelegateRepository extends Repository<Delegate, DelegateId> {

	Delegate saveAndFlush(Delegate delegate);

	Optional<Delegate> findByEventAndNumber(EventId event, int number);

	Optional<Delegate> findByEventAndClientId(EventId event, UUID clientId);

	boolean existsByDelegationAndHeadTrueAndNumberNot(DelegationId delegation, int number);

}
