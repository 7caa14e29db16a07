package vn.hiepdong.readiness.snapshot;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.hiepdong.event.EventView;
import vn.hiepdong.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Snapshots stay as they are, and not everybody sees them.
 */
class SnapshotKeepingTest extends SnapshotTest {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	UserDetailsService people;

	@ParameterizedTest
	@ValueSource(strings = { "readiness_snapshot", "readiness_snapshot_gate", "readiness_snapshot_line" })
	void what_was_stored_stays_as_it_was(String table) {
		this.world.keyTime(this.event, "Tổng duyệt", "9/9/2022 14:00");
		gate("Sẵn sàng", duty());
		runsAt("9/9/2022 08:00");
		for (String rewriting : List.of("update " + table + " set event_id = event_id", "delete from " + table)) {
			assertThatExceptionOfType(DataIntegrityViolationException.class)
				.isThrownBy(() -> this.jdbc.sql(rewriting).update())
				.withMessageContaining("only ever added");
		}
	}

	@Test
	void only_directors_and_coordinators_see_them() {
		duty();
		runsAt("9/9/2022 08:00");
		EventView seen = event(this.event);
		for (String username : List.of("quan-toan", "catp", "lienlac")) {
			refused(username, () -> this.snapshots.list(this.event, PageRequest.of(0, 24)));
			refused(username, () -> this.snapshots.get(this.event, 1));
			refused(username, () -> this.snapshots.trend(seen));
		}
		assertThatExceptionOfType(Problem.NotFound.class)
			.isThrownBy(() -> this.world.as("giamdoc", () -> this.snapshots.get(this.event, 2)));
	}

	@Test
	void where_nothing_is_stored_the_pages_say_so() {
		for (String page : List.of("/readiness", "/readiness/snapshots")) {
			assertThat(this.mvc.get()
				.uri("/events/" + this.event + page)
				.with(user(this.people.loadUserByUsername("giamdoc")))).hasStatusOk()
				.bodyText()
				.contains("Chưa có số liệu nào được ghi.")
				.doesNotContain("??");
		}
	}

	private void refused(String username, Runnable look) {
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.world.does(username, look));
	}

}
