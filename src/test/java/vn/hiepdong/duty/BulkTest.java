package vn.hiepdong.duty;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.hiepdong.duty.bulk.BulkOrder;
import vn.hiepdong.duty.bulk.BulkPreview;
import vn.hiepdong.duty.bulk.BulkSelection;
import vn.hiepdong.duty.bulk.BulkView;
import vn.hiepdong.duty.bulk.BulkWork;
import vn.hiepdong.duty.bulk.ShiftOrder;
import vn.hiepdong.duty.bulk.ShiftedTime;

/**
 * What every test of changing many duties needs.
 */
abstract class BulkTest extends DutyServiceTest {

	static final BulkSelection EVERY = new BulkSelection(DutyFilter.ALL, Set.of());

	static final BulkOrder A_DAY_LATER = new ShiftOrder("1 ngày", ShiftedTime.BOTH);

	@Autowired
	BulkWork bulk;

	@Autowired
	DutyBook book;

	@Autowired
	JdbcClient jdbc;

	static BulkSelection only(String... numbers) {
		return new BulkSelection(null, Set.of(numbers));
	}

	/** A duty in every state; gives their numbers. */
	List<String> oneInEveryState() {
		String running = this.world.duty("Đang làm").of("quan-toan").with("le-chan").accepted().in(this.event);
		does("quan-toan",
				(me) -> this.duties.report(this.event, running, new ProgressReport(UUID.randomUUID(), 60, ""), me));
		String verified = this.world.duty("Đạt").of("le-chan").reportedDone().in(this.event);
		does("giamdoc",
				(me) -> this.duties.verify(this.event, verified, "", this.world.version(this.event, verified), me));
		String returned = this.world.duty("Trả lại").of("le-chan").reportedDone().in(this.event);
		does("giamdoc", (me) -> this.duties.returnBack(this.event, returned, "Thiếu",
				this.world.version(this.event, returned), me));
		String cancelled = this.world.duty("Hủy").in(this.event);
		does("dieuphoi", (me) -> this.duties.cancel(this.event, cancelled, "Thừa",
				this.world.version(this.event, cancelled), me));
		return List.of(running, verified, returned, cancelled, this.world.duty("Nháp").in(this.event),
				this.world.duty("Giao").of("quan-toan").in(this.event),
				this.world.duty("Nhận").of("hong-bang").accepted().in(this.event),
				this.world.duty("Báo xong").of("quan-toan").reportedDone().in(this.event));
	}

	BulkPreview preview(BulkSelection selection, BulkOrder order) {
		return as("dieuphoi", (me) -> this.bulk.preview(this.event, selection, order, me));
	}

	BulkView change(BulkSelection selection, BulkOrder order) {
		return confirm(selection, order, preview(selection, order).seen(), UUID.randomUUID());
	}

	BulkView confirm(BulkSelection selection, BulkOrder order, String seen, UUID clientId) {
		return as("dieuphoi", (me) -> this.bulk.confirm(this.event, selection, order, seen, clientId, me));
	}

	void undo(BulkView view) {
		does("dieuphoi", (me) -> this.bulk.undo(this.event, view.number(), me));
	}

	Map<String, BookedDuty> booked() {
		return as("dieuphoi", (me) -> this.book.read(this.book.open(this.event, me))).stream()
			.collect(Collectors.toMap(BookedDuty::number, Function.identity()));
	}

	Map<String, DutySnapshot> snapshots() {
		return snapshots(booked().values());
	}

	static Map<String, DutySnapshot> snapshots(Collection<BookedDuty> duties) {
		return duties.stream().collect(Collectors.toMap(BookedDuty::number, BookedDuty::snapshot));
	}

	StepLine lastStep(String number) {
		return get("dieuphoi", number).history().get(0);
	}

}
