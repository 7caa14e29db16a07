package vn.hiepdong.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.platform.Problem;

/**
 * Keeps the organisation.
 */
@Service
@RequiredArgsConstructor
public class Units {

	private final UnitRepository units;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher changes;

	private final Clock clock;

	/**
	 * The whole organisation, with one statement.
	 * @return the tree, abolished units included
	 */
	@Transactional(readOnly = true)
	public UnitTree tree() {
		return new UnitTree(this.jdbc.sql("""
				with recursive below as (
					select u.*, 0 as depth, array[row(k.rank, u.name collate "vi-x-icu", u.code)] as place
					from unit u join unit_kind k on k.code = u.kind
					where u.parent_id is null
					union all
					select u.*, b.depth + 1, b.place || row(k.rank, u.name collate "vi-x-icu", u.code)
					from unit u join unit_kind k on k.code = u.kind join below b on u.parent_id = b.id
				)
				select * from below order by place
				""").query((rs, row) -> {
			UUID parent = rs.getObject("parent_id", UUID.class);
			return new UnitView(new UnitId(rs.getObject("id", UUID.class)), rs.getString("code"),
					(parent == null) ? null : new UnitId(parent), rs.getString("kind"), rs.getString("name"),
					rs.getString("short_name"), rs.getString("name_en"), rs.getInt("depth"),
					rs.getObject("valid_from", LocalDate.class), rs.getObject("valid_to", LocalDate.class),
					rs.getLong("version"));
		}).list());
	}

	/**
	 * The levels that a unit may have, highest first.
	 * @return the levels
	 */
	@Transactional(readOnly = true)
	public List<UnitKind> kinds() {
		return this.jdbc.sql("select code, name_vi, name_en from unit_kind order by rank").query(UnitKind.class).list();
	}

	/**
	 * Adds a unit that exists from today.
	 * @param plan the unit
	 * @throws Problem.Invalid if the code is taken, or the unit above or the level is
	 * unknown
	 */
	@Transactional
	@PreAuthorize("hasRole('ADMIN')")
	public void create(UnitPlan plan) {
		waitForOthers();
		if (this.units.existsByCode(plan.code())) {
			throw new Problem.Invalid("code", "unit.problem.code-taken", plan.code());
		}
		this.units.saveAndFlush(new Unit(plan, parentOf(plan, null), LocalDate.now(this.clock)));
		tell(plan.code(), "unit.added");
	}

	/**
	 * Changes a unit. What happened before keeps the name that the unit had then.
	 * @param code the unit's code so far
	 * @param plan the unit as wanted
	 * @param version the version that the change was made from
	 * @throws Problem.NotFound if there is no such unit
	 * @throws Problem.Conflict if somebody else changed it meanwhile
	 * @throws Problem.Invalid if the new code is taken, the level is unknown or the unit
	 * above is the unit itself or below it
	 */
	@Transactional
	@PreAuthorize("hasRole('ADMIN')")
	public void change(String code, UnitPlan plan, long version) {
		waitForOthers();
		Unit unit = unitAt(code, version);
		if (!plan.code().equals(code) && this.units.existsByCode(plan.code())) {
			throw new Problem.Invalid("code", "unit.problem.code-taken", plan.code());
		}
		UnitId parent = parentOf(plan, unit.parent());
		if (parent != null && tree().isWithin(parent, unit.id())) {
			throw new Problem.Invalid("parent", "unit.problem.circle");
		}
		unit.change(plan, parent);
		this.units.saveAndFlush(unit);
		tell(plan.code(), "unit.changed");
	}

	/**
	 * Ends a unit with today as its last day.
	 * @param code the unit's code
	 * @param version the version that the decision was made from
	 * @throws Problem.NotFound if there is no such unit
	 * @throws Problem.Conflict if it was abolished or changed meanwhile, or units stand
	 * below it
	 */
	@Transactional
	@PreAuthorize("hasRole('ADMIN')")
	public void abolish(String code, long version) {
		waitForOthers();
		Unit unit = unitAt(code, version);
		if (tree().children(unit.id()).stream().anyMatch((child) -> child.validTo() == null)) {
			throw new Problem.Conflict("unit.problem.has-children", unit.shortName());
		}
		unit.abolish(LocalDate.now(this.clock));
		this.units.saveAndFlush(unit);
		tell(code, "unit.abolished");
	}

	/**
	 * Changes of the organisation come one after the other, for its rules look at several
	 * units: two moves that are right each for itself could close a circle. Whoever only
	 * reads never waits.
	 */
	private void waitForOthers() {
		this.jdbc.sql("lock table unit in share row exclusive mode").update();
	}

	private Unit unitAt(String code, long version) {
		Unit unit = this.units.findByCode(code).orElseThrow(() -> new Problem.NotFound("unit.problem.unknown", code));
		if (!unit.isAt(version)) {
			throw new Problem.Conflict("unit.problem.changed", unit.shortName());
		}
		return unit;
	}

	/** An abolished unit gets no new unit below it; one that was there before stays. */
	private @Nullable UnitId parentOf(UnitPlan plan, @Nullable UnitId kept) {
		if (kinds().stream().noneMatch((kind) -> kind.code().equals(plan.kind()))) {
			throw new Problem.Invalid("kind", "unit.problem.kind");
		}
		if (plan.parent() == null) {
			return null;
		}
		return this.units.findByCode(plan.parent())
			.filter((unit) -> unit.validTo() == null || unit.id().equals(kept))
			.orElseThrow(() -> new Problem.Invalid("parent", "unit.problem.unknown", plan.parent()))
			.id();
	}

	private void tell(String code, String what) {
		// Never null here: the rules above let an administrator in.
		String actor = SecurityContextHolder.getContext().getAuthentication().getName();
		this.changes.publishEvent(new UnitChanged(code, actor, this.clock.instant(), what));
	}

}
