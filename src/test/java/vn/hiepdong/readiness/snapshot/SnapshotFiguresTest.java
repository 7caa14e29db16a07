package vn.hiepdong.readiness.snapshot;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.hiepdong.duty.gate.GateStanding;
import vn.hiepdong.readiness.Readiness;
import vn.hiepdong.readiness.ReadinessView;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What snapshots hold.
 */
class SnapshotFiguresTest extends SnapshotTest {

	@Autowired
	Readiness readiness;

	@Test
	void figures_are_those_of_the_page_at_that_moment() {
		this.world.keyTime(this.event, "Tổng duyệt", "9/9/2022 14:00");
		String verified = this.world.duty("Đón đoàn").of("quan-toan").reportedDone().in(this.event);
		this.world.does("giamdoc", () -> this.duties.verify(this.event, verified, "",
				this.world.version(this.event, verified), this.world.actor("giamdoc")));
		this.world.duty("Dẫn đoàn").of("le-chan").due("9/9/2022 07:00").in(this.event);
		this.world.duty("Trang trí").in(this.event);
		gate("Sẵn sàng", verified);
		gate("Chưa sẵn sàng", verified, "Q-002");
		runsAt("9/9/2022 08:00");

		ReadinessView page = this.world.as("giamdoc", () -> this.readiness.of(this.event));
		Snapshot snapshot = this.world.as("giamdoc", () -> this.snapshots.get(this.event, 1));
		SnapshotView view = snapshot.line().snapshot();
		assertThat(view.at()).isEqualTo(page.at());
		assertThat(view.ready()).isEqualTo(page.whole().ready());
		assertThat(view.reported()).isEqualTo(page.whole().reported());
		page.whole().counts().forEach((state, count) -> assertThat(view.count(state)).isEqualTo(count));
		assertThat(view.notBegun()).isEqualTo(page.whole().notBegun()).isEqualTo(2);
		assertThat(view.unassigned()).isEqualTo(1);
		assertThat(view.late()).isEqualTo(page.whole().late()).isEqualTo(1);
		assertThat(view.blocked()).isEqualTo(page.whole().blocked());
		assertThat(view.overdueStarts()).isEqualTo(page.whole().overdueStarts());
		assertThat(view.gates()).isEqualTo(new GateCount(page.gates().set(), page.gates().met(), page.gates().missed()))
			.isEqualTo(new GateCount(2, 1, 0));
		assertThat(view.delegates()).isEqualTo(page.delegates());
		assertThat(view.foretold()).isEqualTo(new Foretold("Tổng duyệt", time("9/9/2022 14:00"),
				this.forecasts.now(event(this.event)).keyTimes().get(0).probability()));
		assertThat(snapshot.gates())
			.extracting(GateLine::name, GateLine::state, GateLine::duties, GateLine::verified, GateLine::open)
			.containsExactly(tuple("Sẵn sàng", GateStanding.State.MET, 1, 1, List.of()),
					tuple("Chưa sẵn sàng", GateStanding.State.OPEN, 2, 1, List.of("Q-002")));
		assertThat(snapshot.units()).extracting(PartLine::ready)
			.containsExactlyElementsOf(page.heatMap().rows().stream().map((row) -> row.whole().ready()).toList());
		assertThat(snapshot.units()).extracting(PartLine::unit)
			.contains("Công an phường Quán Toan", "Công an quận Lê Chân")
			.endsWith((String) null);
		assertThat(snapshot.areas()).singleElement()
			.isEqualTo(new PartLine(null, page.heatMap().areas().get(0).subject(), page.whole().ready(), 1, null));
	}

	@Test
	void a_snapshot_stands_beside_the_one_before() {
		String done = this.world.duty("Đón đoàn").of("quan-toan").reportedDone().in(this.event);
		duty();
		runsAt("9/9/2022 08:00");
		this.world.does("giamdoc", () -> this.duties.verify(this.event, done, "", this.world.version(this.event, done),
				this.world.actor("giamdoc")));
		runsAt("9/9/2022 09:00");
		Snapshot second = this.world.as("dieuphoi", () -> this.snapshots.get(this.event, 2));
		assertThat(second.line().ready()).isEqualTo(50);
		assertThat(second.line().late()).isZero();
		assertThat(second.next()).isNull();
		assertThat(second.areas()).singleElement().extracting(PartLine::points).isEqualTo(50);
		assertThat(this.world.as("dieuphoi", () -> this.snapshots.get(this.event, 1)).next()).isEqualTo(2);
	}

}
