package vn.hiepdong.duty.directive;

/**
 * A directive's number as people say it.
 */
final class DirectiveNumber {

	private DirectiveNumber() {
	}

	static String show(int number) {
		return "CĐ-%02d".formatted(number);
	}

}
