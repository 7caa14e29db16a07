package vn.hiepdong.delegate.lodging;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.access.AccessDeniedException;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.tuple;
import static vn.hiepdong.delegate.DelegatePlans.delegate;
import static vn.hiepdong.delegate.Gender.MALE;

class HotelsTest extends LodgingTest {

	@Test
	void rooms_are_there_one_by_one_and_counted_night_by_night() {
		this.world.keep("Phòng ba", 3, 3, "A-08", this.coordinator);
		assertThat(sight().rooms()).extracting((each) -> each.room().label())
			.containsExactlyInAnyOrder("101", "102", "201", "A-08", "A-09", "A-10");
		give(add(delegate("Nguyễn Bình").of("bo-y-te").who(MALE)), "A-08");
		assertThat(this.hotels.nights(EVENT, this.coordinator))
			.extracting((each) -> each.night(), (each) -> each.counts().rooms(), (each) -> each.counts().beds(),
					(each) -> each.counts().taken(), (each) -> each.counts().free())
			.containsExactly(tuple(LodgingWorld.NIGHT.from(), 6, 14, 1, 13));
	}

	@ParameterizedTest
	@CsvSource({ "Phòng đôi, 2, 5, 098, firstLabel", "Phòng đôi, 3, 1, 301, beds", "Phòng đôi, 2, 0, 301, rooms",
			"Phòng năm, 5, 1, 301, beds", "Phòng đôi, 2, 1, Tổng thống, firstLabel", "'', 2, 1, 301, type" })
	void a_block_that_cannot_be_is_refused_at_its_field(String type, int beds, int rooms, String label, String field) {
		this.world.keep("Phòng ba", 3, 1, "100", this.coordinator);
		assertThatExceptionOfType(Problem.Invalid.class)
			.isThrownBy(() -> this.world.keep(type, beds, rooms, label, this.coordinator))
			.satisfies((ex) -> assertThat(ex.field()).isEqualTo(field));
	}

	@Test
	void rooms_in_which_somebody_sleeps_are_not_given_back() {
		int binh = add(delegate("Nguyễn Bình").of("bo-y-te").who(MALE));
		give(binh, "101");
		UUID doubles = block(2);
		assertThatExceptionOfType(Problem.Conflict.class)
			.isThrownBy(() -> this.hotels.removeBlock(EVENT, LodgingWorld.HOTEL, doubles, this.coordinator));
		this.rooming.free(EVENT, binh, this.coordinator);
		this.hotels.removeBlock(EVENT, LodgingWorld.HOTEL, doubles, this.coordinator);
		assertThat(sight().rooms()).extracting((each) -> each.room().label()).containsExactly("201");
	}

	@Test
	void the_number_on_a_door_can_be_written_down_later_and_is_unique_in_the_hotel() {
		UUID room = this.world.room("101", this.coordinator);
		this.hotels.label(EVENT, LodgingWorld.HOTEL, room, " 1101 ", this.coordinator);
		assertThat(sight().rooms()).extracting((each) -> each.room().label()).contains("1101").doesNotContain("101");
		assertThatExceptionOfType(Problem.Invalid.class)
			.isThrownBy(() -> this.hotels.label(EVENT, LodgingWorld.HOTEL, room, "102", this.coordinator));
	}

	@Test
	void two_hotels_of_one_name_are_one() {
		assertThatExceptionOfType(Problem.Invalid.class)
			.isThrownBy(() -> this.hotels.add(EVENT, new HotelPlan("Phượng đỏ", "", null, ""), this.coordinator));
	}

	@Test
	void a_hotel_cannot_take_the_name_of_another() {
		String other = this.hotels.add(EVENT, new HotelPlan("Sóng Cảng", "", null, ""), this.coordinator);
		HotelPlan taken = new HotelPlan("Phượng Đỏ", "", null, "");
		assertThatExceptionOfType(Problem.Invalid.class)
			.isThrownBy(() -> this.hotels.change(EVENT, other, taken, 0, this.coordinator))
			.satisfies((ex) -> assertThat(ex.field()).isEqualTo("name"));
		this.hotels.change(EVENT, LodgingWorld.HOTEL, taken, 0, this.coordinator);
	}

	@Test
	void whoever_was_slower_is_told() {
		HotelPlan plan = new HotelPlan("Phượng Đỏ", "Số 1", "0225 3842 117", "600 m");
		assertThatNoException()
			.isThrownBy(() -> this.hotels.change(EVENT, LodgingWorld.HOTEL, plan, 0, this.coordinator));
		assertThatExceptionOfType(Problem.Conflict.class)
			.isThrownBy(() -> this.hotels.change(EVENT, LodgingWorld.HOTEL, plan, 0, this.coordinator));
	}

	@ParameterizedTest
	@EnumSource(names = "COORDINATOR", mode = EnumSource.Mode.EXCLUDE)
	void only_coordinators_write(Role role) {
		Actor other = this.organisation.person("t-other", role);
		HotelPlan plan = new HotelPlan("Sóng Cảng", "", null, "");
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.hotels.add(EVENT, plan, other));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.hotels.change(EVENT, LodgingWorld.HOTEL, plan, 0, other));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.hotels.removeBlock(EVENT, LodgingWorld.HOTEL, block(2), other));
	}

	private UUID block(int beds) {
		return sight().blocks().stream().filter((each) -> each.beds() == beds).findFirst().orElseThrow().id();
	}

	private HotelSight sight() {
		return this.hotels.get(EVENT, LodgingWorld.HOTEL, this.coordinator);
	}

}
