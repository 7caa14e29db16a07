package vn.hiepdong.delegate;

import java.util.Optional;

import org.springframework.data.repository.Repository;

import vn.hiepdong.event.EventId;

interface DelegateRepository extends Repository<Delegate, DelegateId> {

	Delegate saveAndFlush(Delegate delegate);

	Optional<Delegate> findByEventAndNumber(EventId event, int number);

	boolean existsByDelegationAndHeadTrueAndNumberNot(DelegationId delegation, int number);

}
