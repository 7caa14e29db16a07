package vn.hiepdong.duty;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import vn.hiepdong.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What every test of the tree of duties needs: a district that splits a duty for its
 * wards.
 */
abstract class DutyTreeTest extends DutyServiceTest {

	@Autowired
	Splitting splitting;

	String district() {
		return this.world.duty("Ra quân").of("hong-bang").accepted().in(this.event);
	}

	static PartPlan part(String title, String unit) {
		return new PartPlan(title, unit, 5, null, null, "");
	}

	void split(String username, String number, PartPlan... parts) {
		does(username, (me) -> this.splitting.split(this.event, number, Arrays.asList(parts), UUID.randomUUID(), me));
	}

	void accept(String username, String number) {
		does(username, (me) -> this.duties.accept(this.event, number, me));
	}

	void report(String username, String number, int percent) {
		does(username,
				(me) -> this.duties.report(this.event, number, new ProgressReport(UUID.randomUUID(), percent, ""), me));
	}

	void done(String username, String number) {
		does(username, (me) -> this.duties.reportDone(this.event, number, UUID.randomUUID(), "", me));
	}

	void cancel(String username, String number) {
		does(username,
				(me) -> this.duties.cancel(this.event, number, "Thôi", this.world.version(this.event, number), me));
	}

	void assign(String username, String number, String lead, String... cooperating) {
		does(username, (me) -> this.duties.assign(this.event, number,
				new Assignment(lead, List.of(cooperating), this.duties.get(this.event, number, me).version()), me));
	}

	static Problem.Conflict assertRefused(String problem, Runnable act) {
		try {
			act.run();
		}
		catch (Problem.Conflict ex) {
			assertThat(ex.key()).isEqualTo(problem);
			return ex;
		}
		throw new AssertionError("Not refused: " + problem);
	}

	static void assertDenied(Runnable act) {
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act::run);
	}

}
