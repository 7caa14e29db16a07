package vn.hiepdong.unit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.SignedInAs;
import vn.hiepdong.WholeApplication;
import vn.hiepdong.account.Role;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.database.InSchema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@InSchema("empty")
@WholeApplication
@Transactional
@RecordApplicationEvents
class UnitsTest {

	@Autowired
	private Units units;

	@Autowired
	private ApplicationEvents published;

	@Test
	void the_tree_has_any_number_of_levels_each_unit_before_those_below_it() {
		creates("catp", null, "CITY_POLICE", "Công an thành phố");
		creates("phong-b", "catp", "DEPARTMENT", "Phòng Đặc biệt");
		creates("phong-a", "catp", "DEPARTMENT", "Phòng An ninh");
		creates("quan", "catp", "DISTRICT_POLICE", "Công an quận");
		creates("phuong", "quan", "WARD_POLICE", "Công an phường");
		String above = "phuong";
		for (int level = 1; level <= 6; level++) {
			creates("to-" + level, above, "WARD_POLICE", "Tổ " + level);
			above = "to-" + level;
		}
		UnitTree tree = this.units.tree();
		assertThat(tree.all()).extracting(UnitView::code)
			.containsExactly("catp", "phong-a", "phong-b", "quan", "phuong", "to-1", "to-2", "to-3", "to-4", "to-5",
					"to-6");
		UnitId quan = tree.byCode("quan").orElseThrow().id();
		assertThat(tree.subtree(quan)).hasSize(8);
		assertThat(tree.isWithin(tree.byCode("to-6").orElseThrow().id(), quan)).isTrue();
		assertThat(tree.isWithin(tree.byCode("phong-a").orElseThrow().id(), quan)).isFalse();
	}

	@Test
	void every_change_of_the_organisation_is_told_and_nothing_that_was_refused() {
		creates("catp", null, "CITY_POLICE", "Công an thành phố");
		creates("quan", "catp", "DISTRICT_POLICE", "Công an quận");
		assertThat(refusedField("quan", "catp", "DISTRICT_POLICE")).isEqualTo("code");
		long version = this.units.tree().byCode("quan").orElseThrow().version();
		SignedInAs.run(Role.ADMIN,
				() -> this.units.change("quan", plan("quan-moi", "catp", "DISTRICT_POLICE", "Tên mới"), version));
		abolish("quan-moi");
		assertThat(this.published.stream(UnitChanged.class))
			.extracting(UnitChanged::what, UnitChanged::subject, UnitChanged::actor, UnitChanged::event)
			.containsExactly(tuple("unit.added", "catp", "admin", null), tuple("unit.added", "quan", "admin", null),
					tuple("unit.changed", "quan-moi", "admin", null),
					tuple("unit.abolished", "quan-moi", "admin", null));
	}

	@Test
	void a_unit_cannot_stand_below_itself() {
		creates("catp", null, "CITY_POLICE", "Công an thành phố");
		creates("quan", "catp", "DISTRICT_POLICE", "Công an quận");
		UnitView top = this.units.tree().byCode("catp").orElseThrow();
		assertThatExceptionOfType(Problem.Invalid.class)
			.isThrownBy(() -> SignedInAs.run(Role.ADMIN,
					() -> this.units.change("catp", plan("catp", "quan", "CITY_POLICE", "Vòng"), top.version())))
			.satisfies((problem) -> assertThat(problem.field()).isEqualTo("parent"));
	}

	@Test
	void wrong_values_are_refused_at_their_field() {
		creates("catp", null, "CITY_POLICE", "Công an thành phố");
		assertThat(refusedField("catp", null, "CITY_POLICE")).isEqualTo("code");
		assertThat(refusedField("moi", "khong-co", "DEPARTMENT")).isEqualTo("parent");
		assertThat(refusedField("moi", "catp", "KHONG_CO")).isEqualTo("kind");
	}

	@Test
	void an_abolished_unit_keeps_its_row_and_ends_once() {
		creates("catp", null, "CITY_POLICE", "Công an thành phố");
		creates("quan", "catp", "DISTRICT_POLICE", "Công an quận");
		assertThatExceptionOfType(Problem.Conflict.class).isThrownBy(() -> abolish("catp"));
		abolish("quan");
		assertThat(this.units.tree().byCode("quan").orElseThrow().validTo()).isNotNull();
		assertThatExceptionOfType(Problem.Conflict.class).isThrownBy(() -> abolish("quan"));
		abolish("catp");
	}

	@Test
	void a_change_from_an_old_page_is_a_conflict() {
		creates("catp", null, "CITY_POLICE", "Công an thành phố");
		assertThatExceptionOfType(Problem.Conflict.class).isThrownBy(() -> SignedInAs.run(Role.ADMIN,
				() -> this.units.change("catp", plan("catp", null, "CITY_POLICE", "Tên khác"), 99)));
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMIN")
	void only_administrators_keep_units(Role role) {
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> SignedInAs.run(role,
				() -> this.units.create(plan("catp", null, "CITY_POLICE", "Công an thành phố"))));
	}

	private void abolish(String code) {
		long version = this.units.tree().byCode(code).orElseThrow().version();
		SignedInAs.run(Role.ADMIN, () -> this.units.abolish(code, version));
	}

	private void creates(String code, @Nullable String parent, String kind, String name) {
		SignedInAs.run(Role.ADMIN, () -> this.units.create(plan(code, parent, kind, name)));
	}

	private String refusedField(String code, @Nullable String parent, String kind) {
		try {
			creates(code, parent, kind, "Đơn vị");
			return "none";
		}
		catch (Problem.Invalid ex) {
			return ex.field();
		}
	}

	private static UnitPlan plan(String code, @Nullable String parent, String kind, String name) {
		return new UnitPlan(code, parent, kind, name, code, code);
	}

}
