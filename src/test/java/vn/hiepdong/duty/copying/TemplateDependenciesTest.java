package vn.hiepdong.duty.copying;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.hiepdong.duty.DutyFilter;
import vn.hiepdong.duty.dependency.Dependencies;
import vn.hiepdong.duty.dependency.DutyLink;
import vn.hiepdong.duty.dependency.Lag;
import vn.hiepdong.event.Events;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Duties made of a template wait for each other as those did of which it was saved.
 */
class TemplateDependenciesTest extends CopyingTest {

	private final String name = "Mẫu " + UUID.randomUUID();

	@Autowired
	private Dependencies dependencies;

	@Autowired
	private Events events;

	private String script = "";

	@BeforeEach
	void aPlanAScriptAndADress() {
		String plan = this.world.duty("Kế hoạch").of("le-chan").in(this.source);
		this.script = this.world.duty("Kịch bản").of("quan-toan").in(this.source);
		String dress = this.world.duty("Khánh tiết").of("quan-toan").in(this.source);
		waits(this.script, plan, 90);
		waits(dress, this.script, 0);
	}

	@Test
	void a_template_keeps_what_its_duties_wait_for() {
		CopyWish wish = new CopyWish(saved(this.name), CopiedUnits.LEFT_OUT);
		does("dieuphoi", (me) -> this.dependencies.remove(this.source, this.script, "Q-001", me));
		this.world.duty("Có sẵn").in(this.target);
		copy(wish);
		assertThat(links()).containsExactly(new DutyLink("Q-002", "Q-003", new Lag(90)),
				new DutyLink("Q-003", "Q-004", Lag.NONE));
		copyAgain(wish);
		assertThat(links()).hasSize(4).contains(new DutyLink("Q-005", "Q-006", new Lag(90)));
	}

	@Test
	void of_what_is_not_in_the_template_nothing_waits() {
		DutyFilter filter = DutyFilter.ALL.withUnit("hong-bang");
		does("dieuphoi", (me) -> this.templates.save(this.source, filter, this.name, UUID.randomUUID(), me));
		copy(new CopyWish(new CopySource(null, template(this.name).number()), CopiedUnits.LEFT_OUT));
		assertThat(links()).containsExactly(new DutyLink("Q-001", "Q-002", Lag.NONE));
	}

	@Test
	void a_deleted_template_takes_along_what_it_kept() {
		long before = kept();
		saved(this.name);
		assertThat(kept()).isEqualTo(before + 2);
		String number = Integer.toString(template(this.name).number());
		does("dieuphoi", (me) -> this.templates.delete(this.source, number, me));
		assertThat(kept()).isEqualTo(before);
	}

	private long kept() {
		return this.jdbc.sql("select count(*) from duty_template_dependency").query(Long.class).single();
	}

	private void copyAgain(CopyWish wish) {
		confirm(wish, preview(wish).seen(), true);
	}

	private void waits(String number, String predecessor, int minutes) {
		does("dieuphoi", (me) -> this.dependencies.add(this.source, number, predecessor, new Lag(minutes), me));
	}

	private List<DutyLink> links() {
		return as("dieuphoi", (me) -> this.dependencies.links(this.events.get(this.target)));
	}

}
