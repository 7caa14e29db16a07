package vn.hiepdong.delegate.lodging;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hiepdong.delegate.DelegateFollower;
import vn.hiepdong.delegate.DelegateReach;
import vn.hiepdong.delegate.lodging.LodgingPlan.PlannedBed;
import vn.hiepdong.event.EventId;

/**
 * Writes down who sleeps where. The database refuses what breaks a rule, whoever asks.
 */
@Component
@RequiredArgsConstructor
class BedStore implements DelegateFollower {

	private final JdbcClient jdbc;

	/** Gives a bed for each night, the first one that is free in the room. */
	void give(DelegateReach reach, PlannedBed bed, boolean pinned) {
		this.jdbc.sql("""
				insert into bed_night (event_id, delegate_id, night, room_id, bed, pinned, given_at, given_by)
				select :event, :delegate, n.night::date, :room, (
					select min(b.bed) from generate_series(1, 4) as b (bed) where not exists (select from bed_night o
						where o.event_id = :event and o.room_id = :room and o.night = n.night and o.bed = b.bed)
				), :pinned, :at, :by
				from generate_series(cast(:from as date), cast(:to as date) - 1, interval '1 day') as n (night)
				""")
			.param("event", reach.key())
			.param("delegate", bed.delegate())
			.param("room", bed.room())
			.param("pinned", pinned)
			.param("at", Timestamp.from(reach.now()))
			.param("by", reach.me().id().value())
			.param("from", bed.stay().from())
			.param("to", bed.stay().to())
			.update();
	}

	void free(DelegateReach reach, UUID delegate, Stay stay) {
		this.jdbc.sql("delete from bed_night where event_id = ? and delegate_id = ? and night >= ? and night < ?")
			.params(reach.key(), delegate, stay.from(), stay.to())
			.update();
	}

	/** Frees all beds of one delegate; tells whether there were any. */
	boolean free(DelegateReach reach, UUID delegate) {
		return this.jdbc.sql("delete from bed_night where event_id = ? and delegate_id = ?")
			.params(reach.key(), delegate)
			.update() > 0;
	}

	void free(DelegateReach reach, List<UUID> delegates) {
		if (!delegates.isEmpty()) {
			this.jdbc.sql("delete from bed_night where event_id = :event and delegate_id in (:delegates)")
				.param("event", reach.key())
				.param("delegates", delegates)
				.update();
		}
	}

	boolean pin(DelegateReach reach, UUID delegate, boolean pinned) {
		return this.jdbc.sql("update bed_night set pinned = ? where event_id = ? and delegate_id = ? and pinned <> ?")
			.params(pinned, reach.key(), delegate, pinned)
			.update() > 0;
	}

	/**
	 * Whoever does not come needs no bed, and whoever is of another delegation or gender
	 * than was known may share no more. Of two who may not share, the one who had the bed
	 * last gives it up.
	 */
	@Override
	public void follow(EventId event) {
		this.jdbc
			.sql("""
					delete from bed_night n using delegate d where n.event_id = :event and d.id = n.delegate_id
					and (d.cancelled_at is not null or exists (
						select from bed_night m join delegate o on o.id = m.delegate_id
						where m.event_id = n.event_id and m.room_id = n.room_id and m.night = n.night
						and o.cancelled_at is null and (m.given_at, m.bed) < (n.given_at, n.bed)
						and (o.delegation_id <> d.delegation_id or o.gender is null or d.gender is null or o.gender <> d.gender)))
					""")
			.param("event", event.value())
			.update();
	}

}
