package vn.hiepdong.delegate;

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
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

import vn.hiepdong.account.AccountId;
import vn.hiepdong.event.EventId;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.VietnameseText;

@Entity
@Getter(AccessLevel.PACKAGE)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init")
class Delegation extends AbstractAggregateRoot<Delegation> {

	@EmbeddedId
	@AttributeOverride(name = "value", column = @Column(name = "id"))
	private DelegationId id;

	@Version
	private @Nullable Long version;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "event_id"))
	private EventId event;

	private String code;

	private UUID clientId;

	@Enumerated(EnumType.STRING)
	private Category category;

	private String name;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "liaison_id"))
	private @Nullable AccountId liaison;

	@Embedded
	@AttributeOverride(name = "mode", column = @Column(name = "arrival_mode"))
	@AttributeOverride(name = "place", column = @Column(name = "arrival_place"))
	@AttributeOverride(name = "at", column = @Column(name = "arrival_at"))
	@AttributeOverride(name = "number", column = @Column(name = "arrival_number"))
	private @Nullable Travel arrival;

	@Embedded
	@AttributeOverride(name = "mode", column = @Column(name = "departure_mode"))
	@AttributeOverride(name = "place", column = @Column(name = "departure_place"))
	@AttributeOverride(name = "at", column = @Column(name = "departure_at"))
	@AttributeOverride(name = "number", column = @Column(name = "departure_number"))
	private @Nullable Travel departure;

	Delegation(EventId event, String code, DelegationPlan plan, @Nullable AccountId liaison, UUID clientId,
			Stamp stamp) {
		this.id = DelegationId.next();
		this.event = event;
		this.code = code;
		this.clientId = clientId;
		take(plan, liaison);
		registerEvent(stamp.on(this.code, "delegation.registered"));
	}

	void change(DelegationPlan plan, @Nullable AccountId liaison, Stamp stamp) {
		take(plan, liaison);
		registerEvent(stamp.on(this.code, "delegation.changed"));
	}

	boolean isAt(long version) {
		return this.version != null && this.version == version;
	}

	private void take(DelegationPlan plan, @Nullable AccountId liaison) {
		this.name = VietnameseText.line(plan.name());
		if (this.name.isEmpty() || this.name.codePointCount(0, this.name.length()) > 200) {
			throw new Problem.Invalid("name", "delegate.problem.name-size");
		}
		plan.itinerary().check();
		this.category = plan.category();
		this.liaison = liaison;
		this.arrival = plan.itinerary().arrival();
		this.departure = plan.itinerary().departure();
	}

}
