package vn.hiepdong.event;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface EventRepository extends Repository<Event, EventId> {

	Event saveAndFlush(Event event);

	Optional<Event> findByCode(String code);

	boolean existsByCode(String code);

}
