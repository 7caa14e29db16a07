package vn.hiepdong.event;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import vn.hiepdong.SignedInAs;
import vn.hiepdong.StatementCount;
import vn.hiepdong.account.Role;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.unit.UnitId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hiepdong.event.EventPlans.conference;
import static vn.hiepdong.event.EventPlans.conferenceOn;

@RecordApplicationEvents
class EventsTest extends EventTest {

	@Autowired
	ApplicationEvents published;

	@Test
	void it_is_kept_with_phases_places_and_host_wards_in_the_order_of_the_programme() {
		create(conferenceOn("hoi-nghi", "12/9/2022").named("Hội nghị ")
			.at("Hội trường", "Hoàng Diệu", null)
			.at("Ăn nghỉ", "", "t-quan-toan")
			.visiting("t-vinh-niem", "t-quan-toan")
			.hostedBy("t-catp"));
		EventView event = get("hoi-nghi");
		assertThat(event.name()).isEqualTo("Hội nghị");
		assertThat(event.hostUnit()).isEqualTo(unit("t-catp"));
		assertThat(event.phases()).extracting(PhaseView::phase)
			.containsExactly(Phase.BEFORE, Phase.DURING, Phase.AFTER);
		assertThat(event.places()).extracting(PlaceView::name).containsExactly("Ăn nghỉ", "Hội trường");
		assertThat(event.place("Ăn nghỉ").orElseThrow().ward()).isEqualTo(unit("t-quan-toan"));
		assertThat(event.hostWards()).containsExactly(unit("t-vinh-niem"), unit("t-quan-toan"));
		assertThat(this.published.stream(EventPlanned.class)).singleElement()
			.satisfies((planned) -> assertThat(planned.actor()).isEqualTo("coordinator"));
	}

	@Test
	void a_place_keeps_its_identity_by_its_name_and_host_wards_may_change_places() {
		create(conferenceOn("hoi-nghi", "12/9/2022").at("Hội trường", "cũ", null)
			.at("Ga", "", null)
			.visiting("t-quan-toan", "t-vinh-niem")
			.hostedBy("t-catp"));
		EventView before = get("hoi-nghi");
		change(conferenceOn("hoi-nghi", "12/9/2022").at("Hội trường", "mới", null)
			.visiting("t-vinh-niem", "t-quan-toan", "t-thuong-ly")
			.hostedBy("t-catp"), before.version());
		EventView after = get("hoi-nghi");
		assertThat(after.places())
			.containsExactly(new PlaceView(before.place("Hội trường").orElseThrow().id(), "Hội trường", "mới", null));
		assertThat(after.hostWards()).containsExactly(unit("t-vinh-niem"), unit("t-quan-toan"), unit("t-thuong-ly"));
		assertThat(after.version()).isGreaterThan(before.version());
		assertThat(this.published.stream(EventChanged.class)).hasSize(1);
	}

	@Test
	void whoever_saves_second_is_told_of_the_conflict() {
		create(conferenceOn("hoi-nghi", "12/9/2022").hostedBy("t-catp"));
		long version = get("hoi-nghi").version();
		change(conferenceOn("hoi-nghi", "12/9/2022").named("Của người thứ nhất").hostedBy("t-catp"), version);
		assertThatExceptionOfType(Problem.Conflict.class).isThrownBy(() -> change(
				conferenceOn("hoi-nghi", "12/9/2022").named("Của người thứ hai").hostedBy("t-catp"), version));
		assertThat(get("hoi-nghi").name()).isEqualTo("Của người thứ nhất");
	}

	@Test
	void a_place_in_use_cannot_be_dropped() {
		create(conferenceOn("hoi-nghi", "12/9/2022").at("Hội trường", "", null).hostedBy("t-catp"));
		EventView event = get("hoi-nghi");
		this.jdbc.sql("create table user_of_place (place uuid references event_place)").update();
		this.jdbc.sql("insert into user_of_place values (?)").param(event.places().get(0).id().value()).update();
		assertThatExceptionOfType(Problem.Conflict.class)
			.isThrownBy(() -> change(conferenceOn("hoi-nghi", "12/9/2022").hostedBy("t-catp"), event.version()))
			.satisfies((problem) -> assertThat(problem.key()).isEqualTo("event.problem.in-use"));
	}

	@Test
	void phases_follow_each_other() {
		refused("duringStartsAt",
				conference("h").phase(Phase.BEFORE, "8/9/2022 14:00", "12/9/2022 7:01")
					.phase(Phase.DURING, "12/9/2022 7:00", "12/9/2022 17:00")
					.phase(Phase.AFTER, "12/9/2022 17:00", "16/9/2022 17:00"));
		refused("afterEndsAt",
				conference("h").phase(Phase.BEFORE, "8/9/2022 14:00", "12/9/2022 7:00")
					.phase(Phase.DURING, "12/9/2022 7:00", "12/9/2022 17:00")
					.phase(Phase.AFTER, "12/9/2022 17:00", "12/9/2022 17:00"));
		refused("beforeStartsAt", conference("h").phase(Phase.BEFORE, "8/9/2022 14:00", "12/9/2022 7:00"));
	}

	@Test
	void codes_that_are_taken_or_unknown_are_refused_at_their_field() {
		create(conferenceOn("hoi-nghi", "12/9/2022").hostedBy("t-catp"));
		refused("code", conferenceOn("hoi-nghi", "12/9/2023"));
		refused("hostWards", conferenceOn("h", "12/9/2022").visiting("t-nowhere"));
		refused("hostWards", conferenceOn("h", "12/9/2022").visiting("t-vinh-niem", "t-vinh-niem"));
		refused("keyTimes",
				conferenceOn("h", "12/9/2022").keyTime("12/9/2022 7h", "Ga").keyTime("13/9/2022 7h", " Ga "));
		refused("keyTimes", conferenceOn("h", "12/9/2022").keyTime("12/9/2022 7h", "ệ".repeat(161)));
		refused("places", conferenceOn("h", "12/9/2022").at("Ga", "", "t-nowhere"));
		refused("places", conferenceOn("h", "12/9/2022").at("Ga", "", null).at(" Ga ", "", null));
		assertThatExceptionOfType(Problem.Invalid.class)
			.isThrownBy(() -> create(conferenceOn("h", "12/9/2022").hostedBy("t-nowhere")))
			.satisfies((problem) -> assertThat(problem.field()).isEqualTo("hostUnit"));
	}

	@Test
	void the_current_event_is_the_one_that_ends_next_else_the_one_that_ended_last() {
		create(conferenceOn("long-ago", "1/1/2001").hostedBy("t-catp"));
		create(conferenceOn("ended-last", "1/1/2002").hostedBy("t-catp"));
		assertThat(current()).isEqualTo("ended-last");
		create(conferenceOn("in-the-far-future", "1/1/2999").hostedBy("t-catp"));
		create(conferenceOn("ends-next", "1/1/2998").hostedBy("t-catp"));
		assertThat(current()).isEqualTo("ends-next");
		assertThat(as(Role.DIRECTOR, this.events::all)).extracting(EventView::code)
			.containsExactly("in-the-far-future", "ends-next", "ended-last", "long-ago");
	}

	@Test
	void many_events_take_no_more_statements_than_one() {
		create(conferenceOn("first", "1/1/2001").at("Ga", "", null).visiting("t-vinh-niem").hostedBy("t-catp"));
		long forOne = StatementCount.of(() -> as(Role.DIRECTOR, this.events::all));
		for (int i = 0; i < 30; i++) {
			create(conferenceOn("more-" + i, "1/1/2001").at("Ga", "", null)
				.keyTime("1/1/2001 7h", "Khai mạc")
				.hostedBy("t-catp"));
		}
		assertThat(StatementCount.of(() -> as(Role.DIRECTOR, this.events::all))).isEqualTo(forOne).isPositive();
	}

	@ParameterizedTest
	@EnumSource(names = "COORDINATOR", mode = EnumSource.Mode.EXCLUDE)
	void only_coordinators_plan(Role role) {
		EventPlan plan = conferenceOn("h", "12/9/2022").hostedBy("t-catp");
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> SignedInAs.run(role, () -> this.events.create(plan)));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> SignedInAs.run(role, () -> this.events.change("h", plan, 0)));
	}

	@Test
	void administrators_have_no_business_with_events() {
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> as(Role.ADMIN, this.events::all));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as(Role.ADMIN, () -> this.events.get("h")));
	}

	@Test
	void an_unknown_event_is_not_found() {
		assertThatExceptionOfType(Problem.NotFound.class).isThrownBy(() -> get("nowhere"));
	}

	private void refused(String field, EventPlans plan) {
		assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> create(plan.hostedBy("t-catp")))
			.satisfies((problem) -> assertThat(problem.field()).isEqualTo(field));
	}

	private String current() {
		return as(Role.LIAISON, this.events::current).orElseThrow().code();
	}

	private UnitId unit(String code) {
		return this.organisation.unit(code);
	}

}
