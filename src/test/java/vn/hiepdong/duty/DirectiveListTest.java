package vn.hiepdong.duty;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import vn.hiepdong.duty.directive.OwedDirective;
import vn.hiepdong.duty.obstacle.ObstacleRequest;
import vn.hiepdong.duty.obstacle.Obstacles;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.TypedTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class DirectiveListTest extends DirectiveTest {

	@Autowired
	Obstacles obstacles;

	@Autowired
	Events events;

	@Test
	void leaders_see_what_is_addressed_to_their_units_or_said_on_a_duty_in_sight() {
		String number = this.world.duty("Đón").of("quan-toan").in(this.event);
		give("giamdoc", onDuty(number));
		give("giamdoc", onUnit("hong-bang"));
		give("giamdoc", onUnit("le-chan"));
		assertThat(numbers("giamdoc")).containsExactly(3, 2, 1);
		assertThat(numbers("dieuphoi")).containsExactly(3, 2, 1);
		assertThat(numbers("hong-bang")).containsExactly(2, 1);
		assertThat(numbers("quan-toan")).as("not those of the unit above").containsExactly(1);
		assertThat(numbers("le-chan")).containsExactly(3);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> get("le-chan", 1));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> numbers("lienlac"));
		assertThatExceptionOfType(Problem.NotFound.class).isThrownBy(() -> get("giamdoc", 4));
		does("quan-toan", (me) -> this.obstacles.raise(this.event, number,
				new ObstacleRequest(UUID.randomUUID(), "Xe", "le-chan", TypedTime.parse("1/9/2999 7:00").orElseThrow()),
				me));
		assertThat(numbers("le-chan")).as("asked for help on the duty").containsExactly(3, 1);
		assertThat(get("le-chan", 1).owed()).isEmpty();
	}

	@Test
	void what_the_reader_owes_comes_first_then_what_anybody_owes_then_the_newest() {
		give("giamdoc", onUnit("quan-toan"));
		give("giamdoc", onUnit("hong-bang"));
		give("giamdoc", onUnit("le-chan"));
		give("giamdoc", onUnit("hong-bang"));
		acknowledge("hong-bang", 4, "hong-bang");
		assertThat(numbers("giamdoc")).containsExactly(3, 2, 1, 4);
		acknowledge("hong-bang", 2, "hong-bang");
		assertThat(numbers("hong-bang")).containsExactly(1, 4, 2);
		assertThat(get("hong-bang", 1).owed()).hasSize(1);
	}

	@Test
	void what_a_leader_still_owes_is_told() {
		String number = this.world.duty("Đón").of("quan-toan").with("le-chan").in(this.event);
		give("giamdoc", onDuty(number));
		give("giamdoc", onUnit("hong-bang"));
		assertThat(owed("hong-bang"))
			.extracting((each) -> each.event().code(), OwedDirective::shown, OwedDirective::text, OwedDirective::owing)
			.containsExactly(tuple(this.event, "CĐ-01", WORD, "quan-toan"),
					tuple(this.event, "CĐ-02", WORD, "hong-bang"));
		acknowledge("quan-toan", 1, "quan-toan");
		assertThat(owed("quan-toan")).isEmpty();
		assertThat(owed("hong-bang")).extracting(OwedDirective::number).containsExactly(2);
		assertThat(owed("giamdoc")).isEmpty();
		assertThat(owed("dieuphoi")).isEmpty();
	}

	private List<OwedDirective> owed(String username) {
		return as(username, (me) -> this.directives.owed(List.of(this.events.get(this.event)), me));
	}

}
