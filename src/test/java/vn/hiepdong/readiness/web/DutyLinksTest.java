package vn.hiepdong.readiness.web;

import org.junit.jupiter.api.Test;

import vn.hiepdong.duty.DutyState;
import vn.hiepdong.duty.News;
import vn.hiepdong.event.Phase;

import static org.assertj.core.api.Assertions.assertThat;

class DutyLinksTest {

	private final DutyLinks all = DutyLinks.of("hoi-nghi-2022");

	@Test
	void they_lead_to_the_list_of_duties() {
		assertThat(this.all.list()).isEqualTo("/events/hoi-nghi-2022/duties");
		assertThat(this.all.in(DutyState.VERIFIED)).isEqualTo("/events/hoi-nghi-2022/duties?state=VERIFIED");
		assertThat(this.all.late()).isEqualTo("/events/hoi-nghi-2022/duties?late=true");
		assertThat(this.all.notBegun()).isEqualTo("/events/hoi-nghi-2022/duties?begun=false");
		assertThat(this.all.blocked()).isEqualTo("/events/hoi-nghi-2022/duties?blocked=true");
		assertThat(this.all.overdueStarts()).isEqualTo("/events/hoi-nghi-2022/duties?unstarted=true");
		assertThat(this.all.returnedTwice()).isEqualTo("/events/hoi-nghi-2022/duties?again=true");
		assertThat(this.all.lately(News.VERIFIED)).isEqualTo("/events/hoi-nghi-2022/duties?news=VERIFIED");
		assertThat(this.all.duty("Q-017")).isEqualTo("/events/hoi-nghi-2022/duties/Q-017");
	}

	@Test
	void a_line_narrows_them() {
		assertThat(this.all.by("unit", "pv01").late()).isEqualTo("/events/hoi-nghi-2022/duties?unit=pv01&late=true");
		assertThat(this.all.by("phase", Phase.AFTER).list()).isEqualTo("/events/hoi-nghi-2022/duties?phase=AFTER");
	}

	@Test
	void a_line_of_one_state_stays_so() {
		assertThat(this.all.by("state", DutyState.DRAFT).in(DutyState.VERIFIED))
			.isEqualTo("/events/hoi-nghi-2022/duties?state=DRAFT");
	}

	@Test
	void what_stands_in_an_address_is_encoded() {
		assertThat(this.all.by("unit", "a&b=c").list()).isEqualTo("/events/hoi-nghi-2022/duties?unit=a%26b%3Dc");
	}

}
