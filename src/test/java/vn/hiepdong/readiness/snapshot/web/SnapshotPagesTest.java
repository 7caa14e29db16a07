package vn.hiepdong.readiness.snapshot.web;

import java.util.List;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;

import vn.hiepdong.CoordinatorPages;
import vn.hiepdong.demo.LoadedDemonstration;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Events;
import vn.hiepdong.readiness.Readiness;
import vn.hiepdong.readiness.ReadinessView;
import vn.hiepdong.readiness.snapshot.Occasion;
import vn.hiepdong.readiness.snapshot.SnapshotView;
import vn.hiepdong.readiness.snapshot.Snapshots;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the demonstration stored while it was played, and its pages.
 */
class SnapshotPagesTest {

	private static final String EVENT = "/events/hoi-nghi-2022";

	private static final String PAGE = EVENT + "/readiness/snapshots";

	private final LoadedDemonstration demonstration = LoadedDemonstration.shared();

	@Test
	void every_hour_and_key_time_until_the_demonstration_began_is_stored() {
		List<SnapshotView> all = all();
		assertThat(all).filteredOn((each) -> each.due().occasion() == Occasion.HOUR)
			.hasSize(16)
			.extracting((each) -> each.due().at())
			.isSorted();
		assertThat(all).filteredOn((each) -> each.due().occasion() == Occasion.KEY_TIME)
			.singleElement()
			.satisfies((each) -> assertThat(each.due().keyTime()).isEqualTo("Giao ban sáng 09-9"));
		assertThat(all).allSatisfy((each) -> assertThat(each.at()).isEqualTo(each.due().at()));
		assertThat(all).extracting((each) -> each.reported().part())
			.first()
			.asInstanceOf(InstanceOfAssertFactories.LONG)
			.isLessThan(all.get(all.size() - 1).reported().part());
	}

	@Test
	void the_last_one_says_what_the_page_says() {
		List<SnapshotView> all = all();
		SnapshotView last = all.get(all.size() - 1);
		ReadinessView page = this.demonstration.as("giamdoc",
				(me) -> this.demonstration.get(Readiness.class).of("hoi-nghi-2022"));
		assertThat(last.ready()).isEqualTo(page.whole().ready());
		assertThat(last.reported()).isEqualTo(page.whole().reported());
		assertThat(last.blocked()).isEqualTo(page.whole().blocked());
		assertThat(last.delegates()).isEqualTo(page.delegates());
		assertThat(last.gates().set()).isEqualTo(page.gates().set());
		assertThat(last.foretold()).isNotNull();
	}

	@Test
	void the_trend_stands_on_the_readiness_page() {
		assertThat(this.demonstration.page("giamdoc", EVENT + "/readiness")).bodyText()
			.contains("id=\"trend\"", "class=\"trend-ready\"", "Giao ban sáng 09-9", "href=\"" + PAGE + "\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "giamdoc", "dieuphoi" })
	void directors_and_coordinators_go_through_the_hours(String username) {
		assertThat(CoordinatorPages.words(this.demonstration.page(username, PAGE)))
			.contains("|09/09/2022 08:00|", "|08/09/2022 17:00|", "|Giao ban sáng 09-9|")
			.doesNotContain("??");
		assertThat(CoordinatorPages.words(this.demonstration.page(username, PAGE + "/17")))
			.contains("|Mức độ sẵn sàng lúc 09/09/2022 08:00|", "|Q-0", "|Công an phường Quán Toan|")
			.doesNotContain("??");
	}

	@ParameterizedTest
	@ValueSource(strings = { "pv01", "cap-quan-toan", "lienlac-1", "quantri" })
	void they_are_nobody_elses_business(String username) {
		assertThat(this.demonstration.page(username, PAGE)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.demonstration.page(username, PAGE + "/1")).hasStatus(HttpStatus.FORBIDDEN);
	}

	@ParameterizedTest
	@ValueSource(strings = { PAGE + "/999", PAGE + "/0", PAGE + "/x", "/events/no-such/readiness/snapshots",
			"/events/no-such/readiness/snapshots/1" })
	void what_does_not_exist_is_not_found(String address) {
		assertThat(this.demonstration.page("giamdoc", address)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void a_page_that_does_not_exist_is_empty_and_a_wrong_one_the_first() {
		assertThat(this.demonstration.page("giamdoc", PAGE + "?page=9")).hasStatusOk();
		assertThat(this.demonstration.page("giamdoc", PAGE + "?page=x")).hasStatusOk()
			.bodyText()
			.contains("09/09/2022 08:00");
	}

	private List<SnapshotView> all() {
		EventView event = this.demonstration.as("giamdoc",
				(me) -> this.demonstration.get(Events.class).get("hoi-nghi-2022"));
		return this.demonstration.get(Snapshots.class).of(event);
	}

}
