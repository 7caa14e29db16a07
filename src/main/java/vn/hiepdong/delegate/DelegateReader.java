package vn.hiepdong.delegate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hiepdong.account.AccountId;
import vn.hiepdong.event.EventId;

/**
 * Reads lists of delegations and delegates, each with one statement.
 */
@Component
@RequiredArgsConstructor
class DelegateReader {

	private static final String COLUMNS = """
			select d.*, g.code as delegation, g.name as delegation_name, g.category
			""";

	/**
	 * A typed word counts where a word of the person begins with it; inside words nearly
	 * everybody would be found by {@code d}. Digits may stand anywhere in the phone
	 * number.
	 */
	private static final String FOUND = """
			from delegate d join delegation g on g.event_id = d.event_id and g.id = d.delegation_id
			where d.event_id = :event
			and (cast(:liaison as uuid) is null or g.liaison_id = :liaison)
			and (cast(:category as text) is null or g.category = :category)
			and (cast(:delegation as text) is null or g.code = :delegation)
			and (d.cancelled_at is not null) = :cancelled
			and not exists (
				select from unnest(string_to_array(:words, ' ')) as asked (word)
				where strpos(' ' || d.search_name, ' ' || word) = 0
				and strpos(coalesce(d.phone, ''), word) = 0)
			""";

	private static final String DELEGATIONS = """
			select g.*, (select count(*) from delegate d
					where d.event_id = g.event_id and d.delegation_id = g.id and d.cancelled_at is null) as delegates
			from delegation g where g.event_id = :event
			and (cast(:liaison as uuid) is null or g.liaison_id = :liaison)
			and (cast(:code as text) is null or g.code = :code)
			order by g.name collate "vi-x-icu", g.code
			""";

	private static final String BY_NAME = " order by d.given_name, d.family_name, d.middle_name, d.number ";

	/** So many rows are fetched at once where all are read one after the other. */
	private static final int FETCHED = 500;

	private final JdbcClient jdbc;

	Page<DelegateView> page(EventId event, DelegateFilter filter, Pageable pageable, Sight sight) {
		List<DelegateView> rows = asked(COLUMNS + found(filter) + BY_NAME + "limit :size offset :offset", event, filter,
				sight)
			.param("size", pageable.getPageSize())
			.param("offset", pageable.getOffset())
			.query(DelegateReader::delegate)
			.list();
		long total = asked("select count(*) " + found(filter), event, filter, sight).query(Long.class).single();
		return new PageImpl<>(rows, pageable, total);
	}

	/** The database hands rows over bit by bit, but within a transaction only. */
	void each(EventId event, DelegateFilter filter, Sight sight, Consumer<DelegateView> told) {
		asked(COLUMNS + found(filter) + BY_NAME, event, filter, sight).withFetchSize(FETCHED)
			.query((RowCallbackHandler) (rs) -> told.accept(delegate(rs, 0)));
	}

	Map<Category, Integer> counts(EventId event, DelegateFilter filter, Sight sight) {
		Map<Category, Integer> counts = new EnumMap<>(Category.class);
		asked("select g.category, count(*) " + found(filter) + " group by g.category", event, filter, sight)
			.query((rs) -> {
				counts.put(Category.valueOf(rs.getString(1)), rs.getInt(2));
			});
		return counts;
	}

	Optional<DelegateView> delegate(EventId event, int number) {
		return this.jdbc.sql(COLUMNS + """
				from delegate d join delegation g on g.event_id = d.event_id and g.id = d.delegation_id
				where d.event_id = ? and d.number = ?
				""").params(event.value(), number).query(DelegateReader::delegate).optional();
	}

	List<DelegateView> delegates(EventId event, Collection<Integer> numbers) {
		return this.jdbc.sql(COLUMNS + """
				from delegate d join delegation g on g.event_id = d.event_id and g.id = d.delegation_id
				where d.event_id = :event and d.number in (:numbers)
				""").param("event", event.value()).param("numbers", numbers).query(DelegateReader::delegate).list();
	}

	List<DelegationView> delegations(EventId event, @Nullable String code, Sight sight) {
		return this.jdbc.sql(DELEGATIONS)
			.param("event", event.value())
			.param("liaison", sight.liaison())
			.param("code", code)
			.query(DelegateReader::delegation)
			.list();
	}

	private static String found(DelegateFilter filter) {
		return (filter.stage() == null) ? FOUND : FOUND + "and " + filter.stage().reached();
	}

	private JdbcClient.StatementSpec asked(String sql, EventId event, DelegateFilter filter, Sight sight) {
		Category category = filter.category();
		return this.jdbc.sql(sql)
			.param("event", event.value())
			.param("liaison", sight.liaison())
			.param("category", (category == null) ? null : category.name())
			.param("delegation", filter.delegation())
			.param("cancelled", filter.cancelled())
			.param("words", SearchText.question(filter.words()));
	}

	private static DelegateView delegate(ResultSet rs, int row) throws SQLException {
		String rank = rs.getString("rank");
		return new DelegateView(new DelegateId(rs.getObject("id", UUID.class)), rs.getInt("number"),
				rs.getString("full_name"), (rank == null) ? null : Rank.valueOf(rank), rs.getString("position"),
				rs.getString("agency"), rs.getString("phone"), rs.getBoolean("head"), rs.getString("delegation"),
				rs.getString("delegation_name"), Category.valueOf(rs.getString("category")), particulars(rs),
				rs.getString("cancel_reason"), rs.getLong("version"));
	}

	private static Particulars particulars(ResultSet rs) throws SQLException {
		String gender = rs.getString("gender");
		return new Particulars((gender == null) ? null : Gender.valueOf(gender), Diet.valueOf(rs.getString("diet")),
				rs.getString("diet_note"), rs.getString("identity_number"));
	}

	private static DelegationView delegation(ResultSet rs, int row) throws SQLException {
		UUID liaison = rs.getObject("liaison_id", UUID.class);
		return new DelegationView(new DelegationId(rs.getObject("id", UUID.class)), rs.getString("code"),
				Category.valueOf(rs.getString("category")), rs.getString("name"),
				(liaison == null) ? null : new AccountId(liaison), itinerary(rs), rs.getInt("delegates"),
				rs.getLong("version"));
	}

	static Itinerary itinerary(ResultSet rs) throws SQLException {
		return new Itinerary(travel(rs, "arrival"), travel(rs, "departure"));
	}

	private static @Nullable Travel travel(ResultSet rs, String way) throws SQLException {
		String mode = rs.getString(way + "_mode");
		return (mode == null) ? null : new Travel(TravelMode.valueOf(mode), rs.getString(way + "_place"),
				rs.getTimestamp(way + "_at").toInstant(), rs.getString(way + "_number"));
	}

}
