package vn.hiepdong.delegate;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import lombok.AccessLevel;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

import vn.hiepdong.account.AccountId;
import vn.hiepdong.event.EventId;
import vn.hiepdong.platform.Problem;

@Entity
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init")
class Delegate extends AbstractAggregateRoot<Delegate> {

	@EmbeddedId
	@AttributeOverride(name = "value", column = @Column(name = "id"))
	private DelegateId id;

	@Version
	private @Nullable Long version;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "event_id"))
	private EventId event;

	private int number;

	private UUID clientId;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "delegation_id"))
	private DelegationId delegation;

	private String fullName;

	private String searchName;

	@Enumerated(EnumType.STRING)
	private @Nullable Rank rank;

	private String position;

	private String agency;

	private @Nullable String phone;

	private boolean head;

	@Embedded
	private Particulars particulars;

	private @Nullable Instant cancelledAt;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "cancelled_by"))
	private @Nullable AccountId cancelledBy;

	private @Nullable String cancelReason;

	Delegate(Delegation delegation, int number, DelegatePlan plan, UUID clientId, Stamp stamp) {
		this.id = DelegateId.next();
		this.event = delegation.event();
		this.number = number;
		this.clientId = clientId;
		take(delegation, plan);
		registerEvent(stamp.on(DelegateView.labelOf(number), "delegate.added"));
	}

	void change(Delegation delegation, DelegatePlan plan, Stamp stamp) {
		take(delegation, plan);
		registerEvent(stamp.on(DelegateView.labelOf(this.number), "delegate.changed"));
	}

	/**
	 * Notes that the delegate will not come; somebody else may lead the delegation then.
	 */
	void cancel(String reason, AccountId by, Stamp stamp) {
		if (this.cancelledAt != null) {
			throw new Problem.Conflict("delegate.problem.cancelled-already", DelegateView.labelOf(this.number));
		}
		this.cancelReason = Texts.required("reason", reason, 500);
		this.cancelledAt = stamp.at();
		this.cancelledBy = by;
		this.head = false;
		registerEvent(stamp.on(DelegateView.labelOf(this.number), "delegate.cancelled"));
	}

	void restore(Stamp stamp) {
		if (this.cancelledAt == null) {
			throw new Problem.Conflict("delegate.problem.not-cancelled", DelegateView.labelOf(this.number));
		}
		this.cancelledAt = null;
		this.cancelledBy = null;
		this.cancelReason = null;
		registerEvent(stamp.on(DelegateView.labelOf(this.number), "delegate.restored"));
	}

	/**
	 * Notes whether the delegate leads the delegation.
	 */
	void lead(boolean leads, Stamp stamp) {
		refuseCancelledHead(leads);
		this.head = leads;
		registerEvent(stamp.on(DelegateView.labelOf(this.number), "delegate.changed"));
	}

	int number() {
		return this.number;
	}

	boolean isAt(long version) {
		return this.version != null && this.version == version;
	}

	private void take(Delegation delegation, DelegatePlan plan) {
		refuseCancelledHead(plan.head());
		DelegatePlan normal = plan.normal();
		this.particulars = normal.particulars();
		this.delegation = delegation.id();
		this.fullName = normal.fullName();
		this.rank = normal.rank();
		this.position = normal.position();
		this.agency = normal.agency();
		this.phone = normal.phone();
		this.head = normal.head();
		this.searchName = SearchText.of(this.fullName, this.agency, this.position);
	}

	private void refuseCancelledHead(boolean leads) {
		if (this.cancelledAt != null && leads) {
			throw new Problem.Invalid("head", "delegate.problem.cancelled-head");
		}
	}

}
