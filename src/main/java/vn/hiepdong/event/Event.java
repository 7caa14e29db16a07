package vn.hiepdong.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Version;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.VietnameseText;
import vn.hiepdong.unit.UnitId;

/**
 * A conference. Its phases, key times, places and host wards are parts of its value:
 * whoever changes one of them changes the event's version.
 */
@Entity
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init")
class Event {

	@EmbeddedId
	@AttributeOverride(name = "value", column = @Column(name = "id"))
	private EventId id;

	@Version
	private @Nullable Long version;

	private String code;

	@Getter(AccessLevel.PACKAGE)
	private String name;

	private @Nullable String nameEn;

	private String organiser;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "host_unit_id"))
	private UnitId hostUnit;

	private int expectedDelegates;

	@ElementCollection
	@CollectionTable(name = "event_phase", joinColumns = @JoinColumn(name = "event_id"))
	@MapKeyColumn(name = "phase")
	@MapKeyEnumerated(EnumType.STRING)
	private Map<Phase, PhaseTimes> phases = new HashMap<>();

	@ElementCollection
	@CollectionTable(name = "event_key_time", joinColumns = @JoinColumn(name = "event_id"))
	@AttributeOverride(name = "key.value", column = @Column(name = "id"))
	private Map<KeyTimeId, KeyTime> keyTimes = new HashMap<>();

	@ElementCollection
	@CollectionTable(name = "event_place", joinColumns = @JoinColumn(name = "event_id"))
	@AttributeOverride(name = "key.value", column = @Column(name = "id"))
	private Map<PlaceId, Place> places = new HashMap<>();

	@ElementCollection
	@CollectionTable(name = "event_host_ward", joinColumns = @JoinColumn(name = "event_id"))
	private List<HostWard> hostWards = new ArrayList<>();

	Event(ResolvedPlan resolved) {
		this.id = EventId.next();
		this.code = resolved.plan().code();
		change(resolved);
	}

	void change(ResolvedPlan resolved) {
		EventPlan plan = resolved.plan();
		this.name = VietnameseText.line(plan.name());
		String english = VietnameseText.line(plan.nameEn());
		this.nameEn = english.isEmpty() ? null : english;
		this.organiser = VietnameseText.line(plan.organiser());
		this.hostUnit = resolved.hostUnit();
		this.expectedDelegates = plan.expectedDelegates();
		takePhases(plan.phases());
		takeKeyTimes(resolved.keyTimes());
		takePlaces(resolved.places());
		takeHostWards(resolved.hostWards());
	}

	/** The units that it names, by the field of a plan. */
	Map<String, Set<UnitId>> named() {
		return Map.of("hostUnit", Set.of(this.hostUnit), "hostWards",
				this.hostWards.stream().map(HostWard::unit).collect(Collectors.toSet()), "places",
				this.places.values().stream().map(Place::ward).filter(Objects::nonNull).collect(Collectors.toSet()));
	}

	boolean isAt(long version) {
		return this.version != null && this.version == version;
	}

	private void takePhases(List<PhaseView> planned) {
		Map<Phase, PhaseTimes> wanted = new EnumMap<>(Phase.class);
		planned.stream().sorted(Comparator.comparing(PhaseView::phase)).forEach((each) -> {
			refuseDisorder(wanted, each);
			wanted.put(each.phase(), new PhaseTimes(each.startsAt(), each.endsAt()));
		});
		if (wanted.size() < Phase.values().length) {
			throw new Problem.Invalid("beforeStartsAt", "event.problem.phase-missing");
		}
		this.phases.putAll(wanted);
	}

	private static void refuseDisorder(Map<Phase, PhaseTimes> earlier, PhaseView next) {
		String field = next.phase().name().toLowerCase(Locale.ROOT);
		if (!next.startsAt().isBefore(next.endsAt())) {
			throw new Problem.Invalid(field + "EndsAt", "event.problem.phase-order");
		}
		if (earlier.values().stream().anyMatch((each) -> each.endsAt().isAfter(next.startsAt()))) {
			throw new Problem.Invalid(field + "StartsAt", "event.problem.phase-overlap");
		}
	}

	/**
	 * A key time keeps its identity by its name; one that was renamed, by its time.
	 */
	private void takeKeyTimes(List<KeyTime> wanted) {
		Map<String, KeyTimeId> known = new HashMap<>();
		this.keyTimes.forEach((keyTimeId, keyTime) -> known.put(keyTime.name(), keyTimeId));
		Map<Instant, KeyTimeId> dropped = new HashMap<>(droppedBy(wanted));
		Map<KeyTimeId, KeyTime> next = new HashMap<>();
		wanted.forEach((keyTime) -> {
			KeyTimeId same = known.get(keyTime.name());
			KeyTimeId renamed = (same == null) ? dropped.remove(keyTime.at()) : null;
			next.put((same != null) ? same : (renamed != null) ? renamed : KeyTimeId.next(), keyTime);
		});
		this.keyTimes.keySet().retainAll(next.keySet());
		this.keyTimes.putAll(next);
	}

	/** Those whose name nobody wants any more, by their time; one of each time. */
	private Map<Instant, KeyTimeId> droppedBy(List<KeyTime> wanted) {
		Set<String> names = wanted.stream().map(KeyTime::name).collect(Collectors.toSet());
		return this.keyTimes.entrySet()
			.stream()
			.filter((each) -> !names.contains(each.getValue().name()))
			.sorted(Comparator.comparing((each) -> each.getValue().name()))
			.collect(Collectors.toMap((each) -> each.getValue().at(), Map.Entry::getKey, (one, other) -> one));
	}

	private void takePlaces(List<Place> wanted) {
		Map<String, PlaceId> known = new HashMap<>();
		this.places.forEach((placeId, place) -> known.put(place.name(), placeId));
		Map<PlaceId, Place> next = new HashMap<>();
		wanted.forEach((place) -> next.put(known.getOrDefault(place.name(), PlaceId.next()), place));
		this.places.keySet().retainAll(next.keySet());
		this.places.putAll(next);
	}

	private void takeHostWards(List<UnitId> wanted) {
		List<HostWard> next = new ArrayList<>();
		wanted.forEach((ward) -> next.add(new HostWard(ward, next.size())));
		if (!next.equals(this.hostWards.stream().sorted(Comparator.comparingInt(HostWard::position)).toList())) {
			this.hostWards.clear();
			this.hostWards.addAll(next);
		}
	}

}
