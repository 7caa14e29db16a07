package vn.hiepdong.delegate.personal.web;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

import vn.hiepdong.delegate.personal.LogFilter;
import vn.hiepdong.platform.text.TypedDate;
import vn.hiepdong.platform.text.VietnameseText;

/**
 * The filter of the log as it stands in the address. A day that is none finds all days.
 *
 * @param event the code of an event, for administrators, or empty
 * @param person the user name of the one who got the data, or empty
 * @param day for example {@code 12/9/2022}, or empty
 * @param page the part of the list, from 0
 */
record LogForm(@Nullable String event, @Nullable String person, @Nullable String day, @Nullable Integer page) {

	private static final int PAGE_SIZE = 50;

	/** Further than any list reaches, and far from where offsets overflow. */
	private static final int LAST_PAGE = 100_000;

	LogFilter filter() {
		return new LogFilter(chosen(this.person), TypedDate.parse(this.day).orElse(null));
	}

	@Nullable String chosenEvent() {
		return chosen(this.event);
	}

	PageRequest part() {
		int number = (this.page == null) ? 0 : this.page;
		return PageRequest.of(Math.max(0, Math.min(number, LAST_PAGE)), PAGE_SIZE);
	}

	private static @Nullable String chosen(@Nullable String value) {
		String line = VietnameseText.line(value);
		return line.isEmpty() ? null : line;
	}

}
