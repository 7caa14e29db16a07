package vn.hiepdong.duty.web;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

import vn.hiepdong.StatementCount;
import vn.hiepdong.account.Actor;
import vn.hiepdong.duty.DutyFilter;
import vn.hiepdong.duty.DutyList;
import vn.hiepdong.duty.DutyRow;
import vn.hiepdong.duty.views.SavedViews;

import static org.assertj.core.api.Assertions.assertThat;

class ManyDutiesTest extends DutyPageTest {

	@Autowired
	private SavedViews views;

	@Test
	void five_hundred_duties_take_no_more_statements_than_two_pages_of_them() {
		this.world.duty("Đón").of("quan-toan").in(this.event);
		this.world.fill(this.event, 30);
		get("dieuphoi", "");
		long few = StatementCount.of(() -> get("dieuphoi", ""));
		this.world.fill(this.event, 500);
		assertThat(StatementCount.of(() -> get("dieuphoi", ""))).isEqualTo(few);
		assertThat(StatementCount.of(() -> get("dieuphoi", "?size=100"))).isEqualTo(few);
	}

	@Test
	void the_page_of_the_list_reads_nothing_that_the_list_and_the_views_have_read_already() {
		this.world.duty("Đón").of("quan-toan").in(this.event);
		this.world.fill(this.event, 30);
		Actor me = this.world.actor("dieuphoi");
		long list = StatementCount.of(() -> {
			this.people.loadUserByUsername("dieuphoi");
			this.world.as("dieuphoi", () -> this.views.of(list(0, me).event().id(), me));
		});
		assertThat(StatementCount.of(() -> get("dieuphoi", ""))).isEqualTo(list);
	}

	@Test
	void its_pages_hold_every_duty_once_and_in_order() {
		this.world.duty("Đón").of("quan-toan").in(this.event);
		this.world.fill(this.event, 500);
		Actor me = this.world.actor("dieuphoi");
		List<String> numbers = this.world.as("dieuphoi",
				() -> IntStream.range(0, 20)
					.mapToObj((page) -> list(page, me).page().map(DutyRow::number).toList())
					.flatMap(List::stream)
					.toList());
		assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, 500).mapToObj("Q-%03d"::formatted).toList());
	}

	@Test
	void its_pages_lead_to_each_other() {
		this.world.duty("Đón").of("quan-toan").in(this.event);
		this.world.fill(this.event, 500);
		assertThat(get("dieuphoi", "")).bodyText()
			.contains("500 nhiệm vụ", "Trang 1/20", "page=1\"", ">Q-025<")
			.doesNotContain(">Q-026<", "rel=\"prev\"");
		assertThat(get("dieuphoi", "?state=ASSIGNED&page=19")).bodyText()
			.contains("Trang 20/20", "?state=ASSIGNED&amp;page=18\"", ">Q-476<", ">Q-500<")
			.doesNotContain(">Q-475<", "rel=\"next\"");
	}

	private DutyList list(int page, Actor me) {
		return this.duties.list(this.event, DutyFilter.ALL, PageRequest.of(page, 25), me);
	}

}
