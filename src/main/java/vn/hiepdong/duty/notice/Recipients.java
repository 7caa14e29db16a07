package vn.hiepdong.duty.notice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.unit.UnitId;
import vn.hiepdong.unit.UnitTree;
import vn.hiepdong.unit.UnitView;

/**
 * Who hears of what a unit owes, at each level. Where a unit has no leader, the nearest
 * one above stands in, and at the top the coordinators.
 */
final class Recipients {

	private final UnitTree units;

	private final Map<UnitId, List<UUID>> leaders = new HashMap<>();

	private final List<UUID> coordinators = new ArrayList<>();

	private final List<UUID> directors = new ArrayList<>();

	private final List<UUID> unit = new ArrayList<>();

	private final List<String> level = new ArrayList<>();

	private final List<UUID> account = new ArrayList<>();

	Recipients(UnitTree units, Collection<Actor> people) {
		this.units = units;
		for (Actor person : people) {
			UUID id = person.id().value();
			if (person.is(Role.COORDINATOR)) {
				this.coordinators.add(id);
			}
			else if (person.is(Role.DIRECTOR)) {
				this.directors.add(id);
			}
			else if (person.is(Role.UNIT_LEADER) && person.unit() != null) {
				this.leaders.computeIfAbsent(person.unit(), (key) -> new ArrayList<>()).add(id);
			}
		}
		units.all().forEach(this::write);
	}

	/** The units of the table, row by row. */
	String[] units() {
		return this.unit.stream().map(UUID::toString).toArray(String[]::new);
	}

	/** The levels of the table, row by row. */
	String[] levels() {
		return this.level.toArray(String[]::new);
	}

	/** The accounts of the table, row by row. */
	String[] accounts() {
		return this.account.stream().map(UUID::toString).toArray(String[]::new);
	}

	private void write(UnitView owing) {
		write(owing, Level.LEADER, leadersFrom(owing.id()));
		write(owing, Level.ABOVE, leadersFrom(owing.parent()));
		write(owing, Level.COORDINATOR, this.coordinators);
		write(owing, Level.DIRECTOR, this.directors);
	}

	private void write(UnitView owing, Level who, List<UUID> people) {
		for (UUID person : people) {
			this.unit.add(owing.id().value());
			this.level.add(who.name());
			this.account.add(person);
		}
	}

	private List<UUID> leadersFrom(@Nullable UnitId lowest) {
		for (UnitId id = lowest; id != null; id = this.units.get(id).parent()) {
			List<UUID> found = this.leaders.get(id);
			if (found != null) {
				return found;
			}
		}
		return this.coordinators;
	}

}
