package vn.hiepdong.duty.copying;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.hiepdong.WholeApplication;
import vn.hiepdong.account.Actor;
import vn.hiepdong.duty.BookedDuty;
import vn.hiepdong.duty.Duties;
import vn.hiepdong.duty.DutyBook;
import vn.hiepdong.duty.DutyFilter;
import vn.hiepdong.duty.DutyWorld;
import vn.hiepdong.platform.database.InSchema;

/**
 * What every test of copying needs: a conference of September 2022 with a plan, and one
 * of March 2030 without. The annotations are those of the tests of pages of duties, so
 * that all share one application.
 */
@InSchema("duty")
@WholeApplication
abstract class CopyingTest {

	@Autowired
	DutyWorld world;

	@Autowired
	Duties duties;

	@Autowired
	DutyBook book;

	@Autowired
	DutyCopies copies;

	@Autowired
	DutyTemplates templates;

	@Autowired
	JdbcClient jdbc;

	String source = "";

	String target = "";

	@BeforeEach
	void conferences() {
		this.source = this.world.event("12/9/2022 07:00", "12/9/2022 17:30");
		this.target = this.world.event("20/3/2030 08:00", "21/3/2030 11:00");
	}

	CopyWish wish(CopiedUnits units) {
		return new CopyWish(new CopySource(this.source, null), units);
	}

	CopyPreview preview(CopyWish wish) {
		return as("dieuphoi", (me) -> this.copies.preview(this.target, wish, me));
	}

	/** Looks at the preview and confirms it. */
	int copy(CopyWish wish) {
		return confirm(wish, preview(wish).seen(), false);
	}

	int confirm(CopyWish wish, String seen, boolean again) {
		return decide(wish, new CopyDecision(seen, again, UUID.randomUUID()));
	}

	int decide(CopyWish wish, CopyDecision decision) {
		return as("dieuphoi", (me) -> this.copies.copy(this.target, wish, decision, me));
	}

	List<BookedDuty> made() {
		return as("dieuphoi", (me) -> this.book.read(this.book.open(this.target, me)));
	}

	/** Saves all of the source as a template; gives it as a source. */
	CopySource saved(String name) {
		does("dieuphoi", (me) -> this.templates.save(this.source, DutyFilter.ALL, name, UUID.randomUUID(), me));
		return new CopySource(null, template(name).number());
	}

	TemplateView template(String name) {
		return as("dieuphoi", (me) -> this.templates.all(this.target, me)).templates()
			.stream()
			.filter((each) -> each.name().equals(name))
			.findFirst()
			.orElseThrow();
	}

	<T> T as(String username, Function<Actor, T> call) {
		return this.world.as(username, () -> call.apply(this.world.actor(username)));
	}

	void does(String username, Consumer<Actor> act) {
		this.world.does(username, () -> act.accept(this.world.actor(username)));
	}

}
