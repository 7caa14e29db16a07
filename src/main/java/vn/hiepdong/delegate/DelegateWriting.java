package vn.hiepdong.delegate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import lombok.RequiredArgsConstructor;

import vn.hiepdong.event.EventId;
import vn.hiepdong.platform.Ids;
import vn.hiepdong.platform.Problem;

/**
 * Writes lines of a list of delegates, some at a time. Who leads a delegation is written
 * last, for no delegation has two heads even for a moment.
 */
@RequiredArgsConstructor
public final class DelegateWriting {

	/** As many lines as are in memory at once. */
	private static final int BATCH = 500;

	private final EventId event;

	private final Stamp stamp;

	private final DelegateRepository delegates;

	private final DelegationRepository delegations;

	private final DelegateNumbers numbers;

	private final List<DelegateFollower> followers;

	private final EntityManager entities;

	/** The delegations by their codes. */
	private final Map<String, Delegation> known;

	private final List<DelegateEntry> waiting = new ArrayList<>();

	/** Who shall lead which delegation, by its code. */
	private final Map<String, Integer> heads = new LinkedHashMap<>();

	/**
	 * Registers a delegation of which no more is known.
	 * @param code a code that no other has, as {@link DelegationCode} makes them
	 * @param category where it comes from
	 * @param name 1 to 200 characters
	 */
	public void register(String code, Category category, String name) {
		DelegationPlan plan = new DelegationPlan(code, category, name, null, Itinerary.UNKNOWN);
		this.known.put(code,
				this.delegations.saveAndFlush(new Delegation(this.event, code, plan, null, Ids.next(), this.stamp)));
	}

	/**
	 * Takes a line.
	 * @param entry the line, of another delegate than those before
	 * @throws Problem.Conflict if a delegate was changed since it was read
	 * @throws Problem.Invalid if a line breaks a rule
	 */
	public void add(DelegateEntry entry) {
		this.waiting.add(entry);
		if (this.waiting.size() == BATCH) {
			flush();
		}
	}

	/**
	 * Ends: settles who leads, and lets what is kept beside the delegates follow.
	 * @throws Problem.Conflict as {@link #add}
	 * @throws Problem.Invalid as {@link #add}
	 */
	public void finish() {
		flush();
		settleHeads();
		this.followers.forEach((each) -> each.follow(this.event));
	}

	private void flush() {
		List<Integer> booked = this.waiting.stream()
			.flatMap((entry) -> Optional.ofNullable(entry.booked()).stream())
			.map(DelegateView::number)
			.toList();
		Map<Integer, Delegate> old = byNumber(booked);
		int number = this.numbers.next(this.event, this.waiting.size() - booked.size());
		List<Delegate> written = new ArrayList<>();
		for (DelegateEntry entry : this.waiting) {
			DelegatePlan plan = entry.comesToLead() ? entry.plan().withHead(false) : entry.plan();
			Delegation delegation = delegation(plan.delegation());
			Delegate delegate;
			if (entry.booked() == null) {
				delegate = new Delegate(delegation, number++, plan, Ids.next(), this.stamp);
			}
			else {
				delegate = current(old, entry.booked());
				delegate.change(delegation, plan, this.stamp);
			}
			written.add(delegate);
			if (entry.comesToLead()) {
				this.heads.put(delegation.code(), delegate.number());
			}
		}
		save(written);
		this.waiting.clear();
	}

	private void settleHeads() {
		List<Delegate> former = this.heads.keySet()
			.stream()
			.flatMap((code) -> this.delegates.findByDelegationAndHeadTrue(delegation(code).id()).stream())
			.toList();
		former.forEach((each) -> each.lead(false, this.stamp));
		save(former);
		List<Delegate> now = List.copyOf(byNumber(List.copyOf(this.heads.values())).values());
		now.forEach((each) -> each.lead(true, this.stamp));
		save(now);
	}

	private void save(List<Delegate> written) {
		this.delegates.saveAllAndFlush(written);
		this.entities.clear();
	}

	private Map<Integer, Delegate> byNumber(List<Integer> some) {
		Map<Integer, Delegate> found = new HashMap<>();
		if (!some.isEmpty()) {
			this.delegates.findByEventAndNumberIn(this.event, some).forEach((each) -> found.put(each.number(), each));
		}
		return found;
	}

	private static Delegate current(Map<Integer, Delegate> old, DelegateView booked) {
		Delegate delegate = old.get(booked.number());
		if (delegate == null || !delegate.isAt(booked.version())) {
			throw new Problem.Conflict("delegate.problem.changed");
		}
		return delegate;
	}

	private Delegation delegation(String code) {
		return Objects.requireNonNull(this.known.get(code), code);
	}

}
