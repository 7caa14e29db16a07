package vn.hiepdong.duty;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import vn.hiepdong.duty.obstacle.ObstacleFilter.Show;
import vn.hiepdong.duty.obstacle.ObstacleView;
import vn.hiepdong.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class ObstacleListTest extends ObstacleTest {

	@Autowired
	JdbcClient jdbc;

	@Test
	void each_sees_those_on_duties_within_sight_what_is_asked_of_the_own_units_first() {
		String mine = this.world.duty("Của Quán Toan").of("quan-toan").in(this.event);
		String others = this.world.duty("Của Lê Chân").of("le-chan").in(this.event);
		raise("quan-toan", mine, ask("Gấp", "le-chan", "1/9/2998 7:00"));
		raise("le-chan", others, ask("Không gấp", "quan-toan", LATER));
		raise("le-chan", others, ask("Việc khác", "sap-giai-the", LATER));
		assertThat(needs("quan-toan", Show.OPEN, null)).containsExactly("Không gấp", "Gấp", "Việc khác");
		assertThat(needs("le-chan", Show.OPEN, null)).containsExactly("Gấp", "Không gấp", "Việc khác");
		assertThat(needs("giamdoc", Show.OPEN, null)).containsExactly("Gấp", "Không gấp", "Việc khác");
		assertThat(needs("dieuphoi", Show.OPEN, "hong-bang")).as("with those below").containsExactly("Không gấp");
		close("le-chan", others, 1);
		assertThat(needs("dieuphoi", Show.ALL, null)).containsExactly("Gấp", "Việc khác", "Không gấp");
		String unseen = this.world.duty("Riêng").of("le-chan").in(this.event);
		raise("le-chan", unseen);
		assertThat(needs("quan-toan", Show.ALL, null)).doesNotContain("Cần xe");
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> needs("lienlac", Show.ALL, null));
		assertThatExceptionOfType(Problem.NotFound.class).isThrownBy(() -> needs("dieuphoi", Show.ALL, "khong-co"));
	}

	@Test
	void what_is_past_its_time_is_late_until_it_is_closed() {
		String number = this.world.duty("Đón").of("quan-toan").in(this.event);
		raise("quan-toan", number);
		overdue(number);
		assertThat(all("dieuphoi", Show.OPEN)).extracting(ObstacleView::number, ObstacleView::late)
			.containsExactly(tuple(2, true), tuple(1, false));
		close("quan-toan", number, 2);
		assertThat(all("dieuphoi", Show.CLOSED)).extracting(ObstacleView::late).containsExactly(false);
	}

	private List<String> needs(String username, Show show, String owner) {
		return list(username, show, owner).stream().map(ObstacleView::need).toList();
	}

	/** Another obstacle on the duty, as it looks when its time has passed. */
	private void overdue(String number) {
		this.jdbc.sql("""
				insert into duty_obstacle (id, event_id, duty_id, number, client_id, raised_at, raised_by,
					raised_by_name, need, owner_unit_id, due_at)
				select gen_random_uuid(), o.event_id, o.duty_id, 2, gen_random_uuid(), now() - interval '2 days',
					o.raised_by, o.raised_by_name, 'Quá hạn', o.owner_unit_id, now() - interval '1 day'
				from duty_obstacle o join duty d on d.id = o.duty_id join event e on e.id = d.event_id
				where e.code = ? and d.number = ?
				""").params(this.event, DutyNumber.read(number)).update();
	}

}
