package vn.hiepdong.event;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface EventRepository extends Repository<Event, EventId> {

	Event saveAndFlush(Event event);

	/**
	 * Writes what was changed. An event that is managed already is not saved again:
	 * Hibernate's merge of an entity with itself loses the removal of an element that was
	 * its collection's last.
	 */
	void flush();

	Optional<Event> findByCode(String code);

	boolean existsByCode(String code);

}
