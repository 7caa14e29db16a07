package vn.hiepdong.document;

import java.util.List;
import java.util.function.Consumer;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.hiepdong.delegate.checkin.PointStanding;
import vn.hiepdong.platform.table.SheetColumn;
import vn.hiepdong.platform.table.WorkbookWriter;

/**
 * How many were counted where as a workbook lists it: a row for each point.
 */
@Component
@RequiredArgsConstructor
class HeadCountSheet {

	private final Columns columns;

	private final Words words;

	void write(List<PointStanding> points, WorkbookWriter workbook) {
		Consumer<PointStanding> rows = workbook.sheet(this.words.of("checkin.title"), points());
		points.forEach(rows);
	}

	private List<SheetColumn<PointStanding>> points() {
		return List.of(this.columns.numbers(),
				this.columns.of("document.column.point", 20,
						(each) -> this.words.of("checkin.kind.", each.point().kind())),
				this.columns.of("document.column.point-name", 26, (each) -> each.point().name()),
				this.columns.of("document.column.time", 18,
						(each) -> each.point().times().stream().findFirst().orElse(null)),
				this.columns.of("document.column.turn", 8, PointStanding::turn),
				this.columns.of("document.column.planned", 12, (each) -> each.tally().planned()),
				this.columns.of("document.column.present", 12, (each) -> each.tally().present()),
				this.columns.of("checkin.missing", 12, (each) -> each.tally().missing()),
				this.columns.of("document.column.later", 14, (each) -> each.tally().later()),
				this.columns.of("document.column.beyond", 16, (each) -> each.tally().beyond()));
	}

}
