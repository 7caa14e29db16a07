package vn.hiepdong.duty.notice;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.event.EventView;

/**
 * Writes the notices of one rule, all of them with one statement.
 */
@Component
@RequiredArgsConstructor
class NoticeWriter {

	/**
	 * Of all stages that have passed, each person gets the last one. The counters are
	 * locked in the order of their keys, so that two nodes wait for each other instead of
	 * blocking one another; what both want to write, the unique key lets in once.
	 */
	private static final String WRITE = """
			with occasion as (%s),
			stage as (select * from unnest(cast(:minutes as int[]), cast(:stageLevels as text[])) s (minutes, level)),
			recipient as (
				select * from unnest(cast(:units as uuid[]), cast(:levels as text[]), cast(:accounts as uuid[]))
					r (unit_id, level, account_id)
			),
			reached as (
				select distinct on (r.account_id, o.event_id, o.subject_id) r.account_id, o.*, s.minutes, s.level,
					greatest(o.occasion, o.since) + make_interval(mins => s.minutes) as at
				from occasion o cross join stage s
					join recipient r on r.unit_id = o.unit_id and r.level = s.level
				where greatest(o.occasion, o.since) + make_interval(mins => s.minutes) <= :now
					and (s.minutes >= 0 or o.since is null or o.occasion + make_interval(mins => s.minutes) >= o.since)
					and (r.account_id is distinct from o.actor_id or s.minutes > 0)
				order by r.account_id, o.event_id, o.subject_id, s.minutes desc, o.occasion desc
			),
			fresh as (
				select * from reached f where not exists (select from notice n
					where n.event_id = f.event_id and n.account_id = f.account_id and n.kind = :kind
						and n.subject_id = f.subject_id and n.occasion = f.occasion and n.minutes >= f.minutes)
			),
			counted as (
				insert into notice_counter (account_id, last)
				select account_id, count(*) from fresh group by account_id order by account_id
				on conflict (account_id) do update set last = notice_counter.last + excluded.last
				returning account_id, last
			)
			insert into notice (id, account_id, number, event_id, kind, level, minutes, duty_id, subject_id,
				subject_number, unit_id, occasion, at, written_at)
			select uuidv7(), f.account_id,
				c.last + 1 - row_number() over (partition by f.account_id order by f.at desc, f.subject_number desc, f.subject_id),
				f.event_id, :kind, f.level, f.minutes, f.duty_id, f.subject_id, f.subject_number, f.unit_id, f.occasion,
				f.at, :now
			from fresh f join counted c on c.account_id = f.account_id
			on conflict on constraint notice_once_uk do nothing
			""";

	private final JdbcClient jdbc;

	/** Gives how many notices were written. */
	@Transactional
	int write(Rule rule, Collection<EventView> events, Recipients recipients, Instant now, Instant news) {
		List<Stage> stages = rule.stages();
		return this.jdbc.sql(WRITE.formatted(rule.occasions()))
			.param("events", events.stream().map((event) -> event.id().value().toString()).toArray(String[]::new))
			.param("now", Timestamp.from(now))
			.param("news", Timestamp.from(news))
			.param("kind", rule.kind().name())
			.param("minutes",
					stages.stream().map((stage) -> Long.toString(stage.after().toMinutes())).toArray(String[]::new))
			.param("stageLevels", stages.stream().map((stage) -> stage.level().name()).toArray(String[]::new))
			.param("units", recipients.units())
			.param("levels", recipients.levels())
			.param("accounts", recipients.accounts())
			.update();
	}

}
