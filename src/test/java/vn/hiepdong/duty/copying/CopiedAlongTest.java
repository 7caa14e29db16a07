package vn.hiepdong.duty.copying;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.hiepdong.duty.OpenBook;
import vn.hiepdong.duty.dependency.Dependencies;
import vn.hiepdong.duty.dependency.DutyLink;
import vn.hiepdong.duty.dependency.Lag;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Events;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is kept beside duties goes along with their copies.
 */
class CopiedAlongTest extends CopyingTest {

	@Autowired
	private Dependencies dependencies;

	@Autowired
	Events events;

	@Autowired
	TemplateStore store;

	@Autowired
	CopyStore done;

	@Autowired
	Clock clock;

	@Test
	void what_is_kept_beside_duties_is_told_of_their_copies() {
		String leaf = this.world.duty("Lá").in(this.source);
		String root = this.world.duty("Gốc").in(this.source);
		this.world.join(this.source, leaf, root);
		List<Object> told = new ArrayList<>();
		DutyCopies listened = new DutyCopies(this.book, this.events, this.store, this.done, List.of(new Listener(told)),
				this.clock);
		CopyWish wish = wish(CopiedUnits.LEFT_OUT);
		String seen = preview(wish).seen();
		as("dieuphoi", (me) -> listened.copy(this.target, wish, new CopyDecision(seen, false, UUID.randomUUID()), me));
		assertThat(told).containsExactly(this.source, this.target, Map.of(root, "Q-001", leaf, "Q-002"));
	}

	@Test
	void copies_wait_for_each_other_as_the_originals_do() {
		this.world.duty("Ngoài").in(this.target);
		String plan = this.world.duty("Kế hoạch").in(this.source);
		String script = this.world.duty("Kịch bản").in(this.source);
		does("dieuphoi", (me) -> this.dependencies.add(this.source, script, plan, new Lag(90), me));
		copy(wish(CopiedUnits.LEFT_OUT));
		assertThat(links(this.target)).containsExactly(new DutyLink("Q-002", "Q-003", new Lag(90)));
		assertThat(links(this.source)).containsExactly(new DutyLink(plan, script, new Lag(90)));
	}

	private List<DutyLink> links(String event) {
		return as("dieuphoi", (me) -> this.dependencies.links(this.events.get(event)));
	}

	/** Writes down what it is told of copies. */
	private record Listener(List<Object> told) implements CopiedAlong {

		@Override
		public void copy(EventView from, OpenBook to, Map<String, String> numbers) {
			this.told.addAll(List.of(from.code(), to.event().code(), numbers));
		}

		@Override
		public void save(EventView from, int template, Map<String, Integer> positions) {
			this.told.addAll(List.of(from.code(), template, positions));
		}

		@Override
		public void apply(int template, OpenBook to, List<String> numbers) {
			this.told.addAll(List.of(template, to.event().code(), numbers));
		}

	}

}
