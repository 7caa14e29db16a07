package vn.hiepdong.duty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

import vn.hiepdong.duty.StepLine.FieldChange;
import vn.hiepdong.event.EventId;
import vn.hiepdong.event.EventView;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.TypedTime;
import vn.hiepdong.unit.UnitId;

/**
 * A duty and its rules. Each step checks that it is legal, moves the state and gives back
 * what has to be written into the history.
 */
@Entity
@Getter(AccessLevel.PACKAGE)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init")
class Duty extends AbstractAggregateRoot<Duty> {

	/** The progress of a duty that is done, in percent. */
	static final int DONE = 100;

	@EmbeddedId
	@AttributeOverride(name = "value", column = @Column(name = "id"))
	private DutyId id;

	@Version
	private @Nullable Long version;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "event_id"))
	private EventId event;

	private int number;

	@Embedded
	private KeptPlan plan;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "lead_unit_id"))
	private @Nullable UnitId leadUnit;

	@ElementCollection
	@BatchSize(size = 100)
	@CollectionTable(name = "duty_cooperating", joinColumns = @JoinColumn(name = "duty_id"))
	private Set<Cooperation> cooperations = new HashSet<>();

	@Enumerated(EnumType.STRING)
	private DutyState state;

	private int progress;

	/**
	 * What the last report claimed; a returned duty falls back to it, for it is not done
	 * after all.
	 */
	private int reported;

	private Instant changedAt;

	/** The duty of which this one is a part; never another one. */
	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "parent_id")
	private @Nullable Duty parent;

	/** The duties that are parts of this one. */
	@OneToMany(mappedBy = "parent")
	@OrderBy("number")
	@BatchSize(size = 1000)
	private List<Duty> parts = new ArrayList<>();

	Duty(EventView event, int number, DutyPlan plan) {
		this.id = DutyId.next();
		this.event = event.id();
		this.number = number;
		this.state = DutyState.DRAFT;
		this.plan = KeptPlan.of(plan, event);
	}

	TakenStep created(UUID clientId, Stamp by) {
		return taken(Step.CREATE, by, null, "", clientId, List.of());
	}

	/** Makes it a part of another duty of the same event. */
	void isPartOf(Duty whole) {
		this.parent = whole;
		kin().requireInTime(dueAt());
		whole.parts.add(this);
	}

	/** Remembers, while it is a draft, to which units it may be given. */
	void remember(UnitId lead, Set<UnitId> cooperating) {
		this.leadUnit = lead;
		this.cooperations = cooperations(cooperating);
	}

	TakenStep edit(DutyPlan wanted, Stamp by) {
		require(Step.EDIT);
		if (!wanted.dueAt().equals(dueAt())) {
			kin().requireInTime(wanted.dueAt());
		}
		List<FieldChange> changes = plan(by.event()).changesTo(wanted);
		this.plan = KeptPlan.of(wanted, by.event());
		return taken(Step.EDIT, by, null, "", null, changes);
	}

	/** Writes down what changed in the part of its plan that is kept beside it. */
	TakenStep edited(FieldChange beside, Stamp by) {
		require(Step.EDIT);
		return taken(Step.EDIT, by, null, "", null, List.of(beside));
	}

	TakenStep assign(UnitId lead, Set<UnitId> cooperating, Stamp by) {
		require(Step.ASSIGN);
		if (cooperating.contains(lead)) {
			throw new Problem.Invalid("cooperating", "duty.problem.lead-cooperates");
		}
		List<FieldChange> changes = new ArrayList<>();
		if (this.leadUnit != null && !lead.equals(this.leadUnit)) {
			kin().requireNoParts();
		}
		boolean draft = this.state == DutyState.DRAFT;
		UnitId loser = loser(lead);
		if (draft || !lead.equals(this.leadUnit)) {
			changes.add(new FieldChange("leadUnit", by.nameOf(draft ? null : this.leadUnit), by.nameOf(lead)));
			this.state = DutyState.ASSIGNED;
			this.progress = 0;
			this.reported = 0;
		}
		Set<UnitId> before = draft ? Set.of() : cooperating();
		if (!cooperating.equals(before)) {
			changes.add(new FieldChange("cooperating", by.namesOf(before), by.namesOf(cooperating)));
		}
		give(lead, cooperating);
		return taken(Step.ASSIGN, by, null, "", null, changes).takenFrom(loser);
	}

	/**
	 * Makes a part of this duty, which takes over what its plan does not say.
	 */
	Duty part(int partNumber, PartPlan wanted, EventView where) {
		Duty part = new Duty(where, partNumber, wanted.within(plan(where)));
		part.parent = this;
		if (part.dueAt().isAfter(dueAt())) {
			// The part's own number is not told: it is nobody's while the part is
			// refused.
			throw new Problem.Invalid("dueAt", "duty.problem.part-after-whole", DutyNumber.show(this.number),
					TypedTime.show(dueAt()));
		}
		return part;
	}

	TakenStep split(List<Duty> fresh, UUID clientId, Stamp by) {
		require(Step.SPLIT);
		this.parts.addAll(fresh);
		gather();
		return taken(Step.SPLIT, by, null, "", clientId,
				List.of(new FieldChange("parts", "", DutyKin.numbersOf(fresh))));
	}

	TakenStep accept(Stamp by) {
		require(Step.ACCEPT);
		return taken(Step.ACCEPT, by, null, "", null, List.of());
	}

	TakenStep report(ProgressReport report, Stamp by) {
		require(Step.REPORT);
		requirePercent(report.percent());
		this.progress = report.percent();
		this.reported = report.percent();
		return taken(Step.REPORT, by, this.progress, Texts.note("text", report.text()), report.clientId(), List.of());
	}

	TakenStep reportDone(UUID clientId, String text, Stamp by) {
		require(Step.REPORT_DONE);
		this.progress = DONE;
		return taken(Step.REPORT_DONE, by, this.progress, Texts.note("text", text), clientId, List.of());
	}

	TakenStep verify(String text, Stamp by) {
		require(Step.VERIFY);
		return taken(Step.VERIFY, by, null, Texts.note("text", text), null, List.of());
	}

	TakenStep returnBack(String reason, Stamp by) {
		require(Step.RETURN);
		String why = Texts.reason("reason", reason);
		return fallBack(why, List.of(), by);
	}

	TakenStep cancel(String reason, Stamp by) {
		require(Step.CANCEL);
		return taken(Step.CANCEL, by, null, Texts.reason("reason", reason), null, List.of());
	}

	/**
	 * Makes it again what it was; the caller answers for that nobody changed it since.
	 */
	TakenStep restore(DutySnapshot former, Stamp by) {
		if (!former.state().settled()) {
			kin().requireOpenWholes();
		}
		if (!former.plan().dueAt().equals(dueAt()) || (this.state.closed() && !former.state().closed())) {
			kin().requireInTime(former.plan().dueAt());
		}
		List<FieldChange> changes = snapshot(by.event()).changesTo(former, by.units());
		UnitId loser = loser((former.state() != DutyState.DRAFT) ? former.lead() : null);
		this.plan = KeptPlan.of(former.plan(), by.event());
		give(former.lead(), former.cooperating());
		this.state = former.state();
		this.progress = former.progress();
		this.reported = former.reported();
		return taken(Step.RESTORE, by, null, "", null, changes).takenFrom(loser);
	}

	TakenStep comment(UUID clientId, String text, Stamp by) {
		require(Step.COMMENT);
		return said(Step.COMMENT, by, null, Texts.said("text", text), clientId, null);
	}

	/** Takes down what a cooperating unit says of its part. */
	TakenStep reportPart(UnitId unit, ProgressReport report, Stamp by) {
		require(Step.PART);
		if (!cooperating().contains(unit)) {
			throw new Problem.Invalid("unit", "duty.problem.choice");
		}
		requirePercent(report.percent());
		return said(Step.PART, by, report.percent(), Texts.note("text", report.text()), report.clientId(), unit);
	}

	/**
	 * Follows one of its parts on which a step was taken.
	 * @return the step that this duty takes for it
	 */
	Optional<TakenStep> follow(Duty part, TakenStep taken) {
		FieldChange which = new FieldChange("part", "", DutyNumber.show(part.number));
		if (taken.step() == Step.RETURN && this.state == DutyState.REPORTED_DONE) {
			return Optional.of(fallBack(taken.text(), List.of(which), taken.by()));
		}
		int before = this.progress;
		gather();
		if (taken.step().isReport() && Step.BEGIN.legalFrom(this.state)) {
			return Optional.of(taken(Step.BEGIN, taken.by(), this.progress, "", null, List.of(which)));
		}
		if (this.progress != before) {
			tell("gathered", taken.by());
		}
		return Optional.empty();
	}

	void require(Step step) {
		if (this.state == DutyState.CANCELLED) {
			throw new Problem.Conflict("duty.problem.cancelled", DutyNumber.show(this.number));
		}
		if (!step.legalFrom(this.state)) {
			throw new Problem.Conflict("duty.problem.step." + step.key(), DutyNumber.show(this.number));
		}
		kin().objection(step).ifPresent((objection) -> {
			throw objection;
		});
	}

	/**
	 * Whether a step may be taken as things stand with this duty, its parts and its
	 * whole.
	 */
	boolean allows(Step step) {
		return step.legalFrom(this.state) && kin().objection(step).isEmpty();
	}

	/** The duty among its parts and those of which it is a part. */
	DutyKin kin() {
		return new DutyKin(this);
	}

	boolean isAt(long expected) {
		return this.version != null && this.version == expected;
	}

	boolean isAssignedTo(UnitId lead, Set<UnitId> cooperating) {
		return this.state != DutyState.DRAFT && lead.equals(this.leadUnit) && cooperating.equals(cooperating());
	}

	Set<UnitId> cooperating() {
		return this.cooperations.stream().map(Cooperation::unit).collect(Collectors.toUnmodifiableSet());
	}

	DutyPlan plan(EventView where) {
		return this.plan.read(where);
	}

	int weight() {
		return this.plan.weight();
	}

	Instant dueAt() {
		return this.plan.dueAt();
	}

	DutySnapshot snapshot(EventView where) {
		return new DutySnapshot(plan(where), this.leadUnit, cooperating(), this.state, this.progress, this.reported);
	}

	DutyCase seenBy(Stamp by) {
		return new DutyCase(by.event(), by.units(), by.actor(), by.at(), this.id, DutyNumber.show(this.number),
				plan(by.event()), this.leadUnit, cooperating(), this.state);
	}

	DutyView view(Stamp by, Set<Step> allowed, boolean blocked, List<StepLine> history) {
		Set<UnitId> cooperating = cooperating();
		return new DutyView(DutyNumber.show(this.number), plan(by.event()),
				(this.leadUnit != null) ? by.units().get(this.leadUnit) : null,
				by.units().all().stream().filter((unit) -> cooperating.contains(unit.id())).toList(), this.state,
				this.progress, DutyRow.Clocks.of(this.state, this.plan.startsAt(), dueAt(), by.at()), blocked,
				this.changedAt, (this.version != null) ? this.version : 0, allowed, history);
	}

	private Set<Cooperation> cooperations(Set<UnitId> units) {
		return units.stream().map((unit) -> new Cooperation(this.event, unit)).collect(Collectors.toSet());
	}

	/**
	 * The unit that leads it now, unless a draft is nobody's or the next one is the same.
	 */
	private @Nullable UnitId loser(@Nullable UnitId next) {
		return (this.state == DutyState.DRAFT || Objects.equals(this.leadUnit, next)) ? null : this.leadUnit;
	}

	private static void requirePercent(int percent) {
		if (percent < 0 || percent > DONE) {
			throw new Problem.Invalid("percent", "duty.problem.percent");
		}
	}

	private void gather() {
		if (!this.state.settled()) {
			this.progress = kin().progress().orElse(this.reported);
		}
	}

	private TakenStep fallBack(String why, List<FieldChange> changes, Stamp by) {
		TakenStep taken = taken(Step.RETURN, by, null, why, null, changes);
		gather();
		return taken;
	}

	private void give(@Nullable UnitId lead, Set<UnitId> cooperating) {
		this.leadUnit = lead;
		Set<Cooperation> wanted = cooperations(cooperating);
		this.cooperations.retainAll(wanted);
		this.cooperations.addAll(wanted);
	}

	private TakenStep taken(Step step, Stamp by, @Nullable Integer percent, String text, @Nullable UUID clientId,
			List<FieldChange> changes) {
		this.state = step.after(this.state);
		this.changedAt = by.at();
		tell(step.done(), by);
		return new TakenStep(this.id, step, by, percent, text, clientId, changes);
	}

	/**
	 * A step that only says something: a form made before it is none the older for it.
	 */
	private TakenStep said(Step step, Stamp by, @Nullable Integer percent, String text, UUID clientId,
			@Nullable UnitId unit) {
		tell(step.done(), by);
		return new TakenStep(this.id, step, by, percent, text, clientId, List.of(), unit, null);
	}

	private void tell(String what, Stamp by) {
		registerEvent(new DutyChanged(by.event().code(), DutyNumber.show(this.number), by.actor().username(), by.at(),
				"duty." + what));
	}

}
