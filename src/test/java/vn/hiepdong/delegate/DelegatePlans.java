package vn.hiepdong.delegate;

import org.jspecify.annotations.Nullable;

/**
 * Plans of delegates that read as sentences:
 * {@code delegate("Nguyễn Thanh Bình").of("bo-y-te").at("Vụ Pháp chế").plan()}.
 */
public final class DelegatePlans {

	private final String fullName;

	private String delegation = "";

	private @Nullable Rank rank;

	private String position = "";

	private String agency = "";

	private @Nullable String phone;

	private boolean head;

	private Particulars particulars = Particulars.NONE;

	private DelegatePlans(String fullName) {
		this.fullName = fullName;
	}

	public static DelegatePlans delegate(String fullName) {
		return new DelegatePlans(fullName);
	}

	public DelegatePlans of(String code) {
		this.delegation = code;
		return this;
	}

	public DelegatePlans ranked(Rank wanted) {
		this.rank = wanted;
		return this;
	}

	public DelegatePlans as(String wanted) {
		this.position = wanted;
		return this;
	}

	public DelegatePlans at(String wanted) {
		this.agency = wanted;
		return this;
	}

	public DelegatePlans calledAt(String wanted) {
		this.phone = wanted;
		return this;
	}

	public DelegatePlans leading() {
		this.head = true;
		return this;
	}

	public DelegatePlans who(Gender gender) {
		return eating(gender, Diet.REGULAR, "");
	}

	public DelegatePlans eating(Diet diet, String note) {
		return eating(this.particulars.gender(), diet, note);
	}

	private DelegatePlans eating(@Nullable Gender gender, Diet diet, String note) {
		this.particulars = new Particulars(gender, diet, note, null);
		return this;
	}

	public DelegatePlan plan() {
		return new DelegatePlan(this.delegation, this.fullName, this.rank, this.position, this.agency, this.phone,
				this.head, this.particulars);
	}

}
