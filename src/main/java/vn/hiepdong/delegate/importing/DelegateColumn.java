package vn.hiepdong.delegate.importing;

import java.util.List;
import java.util.Map;

import lombok.Getter;

import vn.hiepdong.platform.table.TableColumn;

/**
 * What a column of a list of delegates may hold, in the order of the list to fill in,
 * with the titles that departments write over it.
 */
@Getter
public enum DelegateColumn implements TableColumn {

	/** The number that this application gave, such as {@code ĐB-001}. */
	NUMBER(false, "Số đại biểu", "Mã đại biểu", "Số ĐB", "Mã ĐB", "Delegate number"),

	/** The number that the list itself gives the row. */
	ROW(false, "STT", "TT", "Số thứ tự", "Số TT", "No"),

	/** Family, middle and given name, perhaps with how the person is addressed. */
	NAME(true, "Họ và tên", "Họ tên", "Họ, tên", "Họ tên đại biểu", "Tên đại biểu", "Đại biểu", "Full name", "Name"),

	/** The rank; the position may stand in the same cell. */
	RANK(false, "Cấp bậc", "Cấp bậc hàm", "Quân hàm", "Cấp hàm", "Rank"),

	/** The position; the rank may stand in the same cell. */
	POSITION(false, "Chức vụ", "Chức danh", "Cấp bậc, chức vụ", "Chức vụ, cấp bậc", "Cấp bậc, chức danh", "Position"),

	/** The delegation. */
	DELEGATION(false, "Đoàn", "Đoàn đại biểu", "Tên đoàn", "Đơn vị", "Cơ quan, đơn vị", "Đơn vị, địa phương",
			"Delegation"),

	/** Where the delegation comes from. */
	CATEGORY(false, "Loại đại biểu", "Thành phần", "Khối", "Nhóm đại biểu", "Category"),

	/** Where the person works. */
	AGENCY(false, "Cơ quan công tác", "Đơn vị công tác", "Nơi công tác", "Agency"),

	/** Whether the person leads the delegation. */
	HEAD(false, "Trưởng đoàn", "Vai trò trong đoàn", "Head of delegation", "Head"),

	/** Man or woman. */
	GENDER(false, "Giới tính", "Nam/Nữ", "Gender", "Sex"),

	/** The phone number. */
	PHONE(false, "Số điện thoại", "Điện thoại", "Số ĐT", "SĐT", "ĐT", "Điện thoại di động", "Di động", "Phone"),

	/** The number of the identity card. */
	IDENTITY(false, "Số CCCD", "CCCD", "Số căn cước", "Căn cước công dân", "Số CCCD/CMND", "CMND", "Số CMND",
			"Identity number"),

	/** What the person eats. */
	DIET(false, "Chế độ ăn", "Ăn uống", "Suất ăn", "Ăn chay", "Diet"),

	/** What else the kitchen must know. */
	DIET_NOTE(false, "Ghi chú ăn uống", "Lưu ý ăn uống", "Ghi chú chế độ ăn", "Diet note");

	private static final Map<String, DelegateColumn> BY_FIELD = Map.of("fullName", NAME, "position", POSITION, "agency",
			AGENCY, "phone", PHONE, "head", HEAD, "delegation", DELEGATION, "dietNote", DIET_NOTE, "identityNumber",
			IDENTITY);

	private final boolean required;

	private final List<String> titles;

	DelegateColumn(boolean required, String... titles) {
		this.required = required;
		this.titles = List.of(titles);
	}

	/** The column of a field of {@link vn.hiepdong.delegate.DelegatePlan}. */
	static DelegateColumn ofField(String field) {
		return BY_FIELD.getOrDefault(field, NAME);
	}

}
