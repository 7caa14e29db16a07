package vn.hiepdong.unit;

import java.time.LocalDate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.VietnameseText;

@Entity
@Getter(AccessLevel.PACKAGE)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init")
class Unit {

	@EmbeddedId
	@AttributeOverride(name = "value", column = @Column(name = "id"))
	private UnitId id;

	@Version
	private @Nullable Long version;

	private String code;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "parent_id"))
	private @Nullable UnitId parent;

	private String kind;

	private String name;

	private String shortName;

	private String nameEn;

	private LocalDate validFrom;

	private @Nullable LocalDate validTo;

	Unit(UnitPlan plan, @Nullable UnitId parent, LocalDate from) {
		this.id = UnitId.next();
		this.validFrom = from;
		change(plan, parent);
	}

	void change(UnitPlan plan, @Nullable UnitId parent) {
		this.code = plan.code();
		this.parent = parent;
		this.kind = plan.kind();
		this.name = VietnameseText.line(plan.name());
		this.shortName = VietnameseText.line(plan.shortName());
		this.nameEn = VietnameseText.line(plan.nameEn());
	}

	void abolish(LocalDate lastDay) {
		if (this.validTo != null) {
			throw new Problem.Conflict("unit.problem.abolished", this.code);
		}
		this.validTo = lastDay;
	}

	boolean isAt(long version) {
		return this.version != null && this.version == version;
	}

}
