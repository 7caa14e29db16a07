package vn.hiepdong.duty.copying;

import org.junit.jupiter.api.Test;

import vn.hiepdong.StatementCount;

import static org.assertj.core.api.Assertions.assertThat;

class ManyCopiesTest extends CopyingTest {

	@Test
	void statements_grow_by_batches_and_not_by_duties() {
		this.world.duty("Đón đoàn").of("quan-toan").with("le-chan").in(this.source);
		this.world.fill(this.source, 10);
		CopyWish wish = wish(CopiedUnits.ASSIGNED);
		long look = StatementCount.of(() -> preview(wish));
		long few = StatementCount.of(() -> copy(wish));
		this.world.fill(this.source, 500);
		this.target = this.world.event("20/3/2030 08:00", "21/3/2030 11:00");
		assertThat(StatementCount.of(() -> preview(wish))).isEqualTo(look);
		long many = StatementCount.of(() -> copy(wish));
		assertThat(made()).hasSize(500);
		assertThat(many - few).isLessThanOrEqualTo(2 * 500 / 50);
	}

	@Test
	void five_thousand_duties_are_copied() {
		this.world.duty("Đón đoàn").of("quan-toan").in(this.source);
		this.world.fill(this.source, 5_000);
		assertThat(copy(wish(CopiedUnits.ASSIGNED))).isEqualTo(5_000);
	}

}
