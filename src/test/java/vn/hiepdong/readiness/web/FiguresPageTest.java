package vn.hiepdong.readiness.web;

import vn.hiepdong.duty.PageTest;

/**
 * What every test of a page with an event's figures needs: duties that stand somehow.
 */
abstract class FiguresPageTest extends PageTest {

	String late(String title) {
		return this.world.duty(title).of("quan-toan").due("1/1/2021 7:00").in(this.event);
	}

	String reportedDone(String title) {
		return this.world.duty(title).of("quan-toan").reportedDone().in(this.event);
	}

	void verify(String number) {
		this.world.does("giamdoc", () -> this.duties.verify(this.event, number, "",
				this.world.version(this.event, number), this.world.actor("giamdoc")));
	}

}
