package vn.hiepdong.duty;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import lombok.AccessLevel;
import lombok.Getter;

/**
 * What a step on one duty makes of those around it: a cancellation goes down to its
 * parts, everything else up to all that it is part of.
 */
@Getter(AccessLevel.PACKAGE)
final class Ripple {

	private final Set<Duty> duties = new LinkedHashSet<>();

	private final List<TakenStep> steps = new ArrayList<>();

	Ripple from(Duty duty, TakenStep taken) {
		add(duty, taken);
		if (taken.step() == Step.CANCEL) {
			down(duty, taken);
		}
		if (!taken.step().isRemark()) {
			up(duty, taken);
		}
		return this;
	}

	/** Keeps a duty on which no step was taken. */
	void keep(Duty duty) {
		this.duties.add(duty);
	}

	private void down(Duty duty, TakenStep taken) {
		for (Duty part : duty.parts()) {
			if (part.allows(Step.CANCEL)) {
				add(part, part.cancel(taken.text(), taken.by()));
			}
			down(part, taken);
		}
	}

	private void up(Duty duty, TakenStep taken) {
		Duty part = duty;
		for (Duty whole = duty.parent(); whole != null; whole = whole.parent()) {
			this.duties.add(whole);
			whole.follow(part, taken).ifPresent(this.steps::add);
			part = whole;
		}
	}

	void add(Duty duty, TakenStep taken) {
		this.duties.add(duty);
		this.steps.add(taken);
	}

}
