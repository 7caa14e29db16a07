package vn.hiepdong.readiness.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

import org.springframework.web.util.UriUtils;

import vn.hiepdong.duty.DutyState;
import vn.hiepdong.duty.News;

/**
 * The addresses of the duties behind the figures of one line: the list of duties,
 * narrowed by what the line stands for.
 *
 * @param duties the address of the list of all duties
 * @param filters the list's filters and their values, encoded
 */
public record DutyLinks(String duties, Map<String, String> filters) {

	static DutyLinks of(String event) {
		return new DutyLinks("/events/" + encoded(event) + "/duties", Map.of());
	}

	/**
	 * The same narrowed further. What it is narrowed to already stays: a line of drafts
	 * remains one.
	 * @param filter the name of the list's filter
	 * @param value what it must be
	 * @return the narrower line
	 */
	public DutyLinks by(String filter, Object value) {
		Map<String, String> narrower = new LinkedHashMap<>(this.filters);
		narrower.putIfAbsent(filter, encoded(value.toString()));
		return new DutyLinks(this.duties, narrower);
	}

	/**
	 * All its duties.
	 * @return the address
	 */
	public String list() {
		StringJoiner address = new StringJoiner("&", this.duties + "?", "").setEmptyValue(this.duties);
		this.filters.forEach((filter, value) -> address.add(filter + "=" + value));
		return address.toString();
	}

	/**
	 * Its duties in one state.
	 * @param state the state
	 * @return the address
	 */
	public String in(DutyState state) {
		return by("state", state).list();
	}

	/**
	 * Its late duties.
	 * @return the address
	 */
	public String late() {
		return by("late", true).list();
	}

	/**
	 * Its duties that have yet to be begun.
	 * @return the address
	 */
	public String notBegun() {
		return by("begun", false).list();
	}

	/**
	 * Its duties that an open obstacle is in the way of.
	 * @return the address
	 */
	public String blocked() {
		return by("blocked", true).list();
	}

	/**
	 * Its duties that should have been begun and are not.
	 * @return the address
	 */
	public String overdueStarts() {
		return by("unstarted", true).list();
	}

	/**
	 * Its duties that were sent back twice or more and are not over.
	 * @return the address
	 */
	public String returnedTwice() {
		return by("again", true).list();
	}

	/**
	 * Its duties with which something happened in the last 24 hours.
	 * @param news what happened
	 * @return the address
	 */
	public String lately(News news) {
		return by("news", news).list();
	}

	/**
	 * The page of one duty.
	 * @param number the duty's number
	 * @return the address
	 */
	public String duty(String number) {
		return this.duties + "/" + encoded(number);
	}

	private static String encoded(String text) {
		return UriUtils.encode(text, StandardCharsets.UTF_8);
	}

}
