package vn.hiepdong.event;

import org.junit.jupiter.api.Test;

import vn.hiepdong.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hiepdong.event.EventPlans.conferenceOn;

class KeyTimesTest extends EventTest {

	@Test
	void key_times_stand_in_order_of_time_then_of_name() {
		create(conferenceOn("hoi-nghi", "12/9/2022").keyTime("12/9/2022 10:00", "Khai mạc")
			.keyTime("11/9/2022 14:00", "Tổng duyệt ")
			.keyTime("11/9/2022 14:00", "Ăn trưa")
			.hostedBy("t-catp"));
		assertThat(get("hoi-nghi").keyTimes()).extracting(KeyTimeView::name)
			.containsExactly("Ăn trưa", "Tổng duyệt", "Khai mạc");
		assertThat(get("hoi-nghi").keyTime("Tổng duyệt")).isPresent();
	}

	@Test
	void a_key_time_keeps_its_identity_by_its_name_and_when_renamed_by_its_time() {
		create(conferenceOn("hoi-nghi", "12/9/2022").keyTime("11/9/2022 14:00", "Tổng duyệt")
			.keyTime("12/9/2022 10:00", "Khai mạc")
			.hostedBy("t-catp"));
		EventView before = get("hoi-nghi");
		change(conferenceOn("hoi-nghi", "12/9/2022").keyTime("11/9/2022 14:00", "Diễn tập")
			.keyTime("12/9/2022 13:30", "Khai mạc")
			.keyTime("12/9/2022 10:00", "Đón khách")
			.hostedBy("t-catp"), before.version());
		EventView after = get("hoi-nghi");
		assertThat(after.keyTime("Diễn tập").orElseThrow().id())
			.isEqualTo(before.keyTime("Tổng duyệt").orElseThrow().id());
		assertThat(after.keyTime("Khai mạc").orElseThrow().id())
			.isEqualTo(before.keyTime("Khai mạc").orElseThrow().id());
		assertThat(after.keyTimes()).hasSize(3);
		assertThat(after.version()).isGreaterThan(before.version());
	}

	@Test
	void a_key_time_in_use_cannot_be_dropped() {
		create(conferenceOn("hoi-nghi", "12/9/2022").keyTime("12/9/2022 10:00", "Khai mạc").hostedBy("t-catp"));
		EventView event = get("hoi-nghi");
		this.jdbc.sql("""
				create table user_of_key_time (
					key_time uuid constraint user_of_key_time_key_time_fk references event_key_time)
				""").update();
		this.jdbc.sql("insert into user_of_key_time values (?)").param(event.keyTimes().get(0).id().value()).update();
		assertThatExceptionOfType(Problem.Conflict.class)
			.isThrownBy(() -> change(conferenceOn("hoi-nghi", "12/9/2022").hostedBy("t-catp"), event.version()))
			.satisfies((problem) -> assertThat(problem.key()).isEqualTo("event.problem.key-time-in-use"));
	}

}
