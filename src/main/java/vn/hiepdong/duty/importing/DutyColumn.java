package vn.hiepdong.duty.importing;

import java.util.List;
import java.util.Map;

import lombok.Getter;

import vn.hiepdong.platform.table.TableColumn;

/**
 * What a column of a written plan may hold, in the order of the template workbook, with
 * the titles that departments write over it.
 */
@Getter
public enum DutyColumn implements TableColumn {

	/** The number that this application gave, such as {@code Q-017}. */
	NUMBER(false, "Số nhiệm vụ", "Mã nhiệm vụ", "Số NV", "Mã NV", "Duty number"),

	/** The number that the plan itself gives the row. */
	ROW(false, "STT", "TT", "Số thứ tự", "Số TT", "No"),

	/** What is to be done, in one line. */
	TITLE(true, "Tên nhiệm vụ", "Nhiệm vụ", "Nội dung nhiệm vụ", "Nội dung công việc", "Công việc", "Nội dung", "Duty",
			"Task"),

	/** What is to be done, at length. */
	DESCRIPTION(false, "Mô tả", "Diễn giải", "Chi tiết", "Description"),

	/** The unit that answers for it. */
	LEAD(false, "Đơn vị chủ trì", "Chủ trì", "Đơn vị thực hiện", "Đơn vị", "Lead unit"),

	/** The units that help. */
	COOPERATING(false, "Đơn vị phối hợp", "Phối hợp", "Cooperating units"),

	/** The part of the event. */
	PHASE(false, "Giai đoạn", "Phase"),

	/** The field of work. */
	AREA(false, "Lĩnh vực", "Mảng công việc", "Area"),

	/** One of the event's places. */
	PLACE(false, "Địa điểm", "Nơi thực hiện", "Place"),

	/** When work begins. */
	START(false, "Bắt đầu", "Thời gian bắt đầu", "Từ ngày", "Start"),

	/** When it must be done. */
	DUE(true, "Hạn hoàn thành", "Hạn", "Thời hạn", "Thời gian hoàn thành", "Đến ngày", "Kết thúc", "Due"),

	/** How much it counts. */
	WEIGHT(false, "Trọng số", "Weight"),

	/** How much its failure would hurt. */
	CRITICALITY(false, "Mức độ quan trọng", "Mức độ", "Criticality"),

	/** When it counts as done. */
	CRITERIA(false, "Yêu cầu cần đạt", "Yêu cầu", "Tiêu chí", "Acceptance criteria");

	private static final Map<String, DutyColumn> BY_FIELD = Map.of("title", TITLE, "description", DESCRIPTION, "place",
			PLACE, "weight", WEIGHT, "startsAt", START, "dueAt", DUE, "criteria", CRITERIA);

	private final boolean required;

	private final List<String> titles;

	DutyColumn(boolean required, String... titles) {
		this.required = required;
		this.titles = List.of(titles);
	}

	/** The column of a field of {@link vn.hiepdong.duty.DutyPlan}. */
	static DutyColumn ofField(String field) {
		return BY_FIELD.getOrDefault(field, TITLE);
	}

}
