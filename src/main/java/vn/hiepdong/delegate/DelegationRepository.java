package vn.hiepdong.delegate;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

import vn.hiepdong.event.EventId;

interface DelegationRepository extends Repository<Delegation, DelegationId> {

	Delegation saveAndFlush(Delegation delegation);

	List<Delegation> findByEvent(EventId event);

	Optional<Delegation> findByEventAndCode(EventId event, String code);

	Optional<Delegation> findByEventAndClientId(EventId event, UUID clientId);

	boolean existsByEventAndCode(EventId event, String code);

}
