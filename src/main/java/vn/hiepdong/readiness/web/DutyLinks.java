package vn.hiepdong.readiness.web;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.web.util.UriComponentsBuilder;

import vn.hiepdong.duty.DutyState;
import vn.hiepdong.duty.News;

/**
 * The addresses of the duties behind the figures of one line: the list of duties,
 * narrowed by what the line stands for.
 *
 * @param event the event's code
 * @param filters the list's filters and their values
 */
public record DutyLinks(String event, Map<String, Object> filters) {

	static DutyLinks of(String event) {
		return new DutyLinks(event, Map.of());
	}

	/**
	 * The same narrowed further. What it is narrowed to already stays: a line of drafts
	 * remains one.
	 * @param filter the name of the list's filter
	 * @param value what it must be
	 * @return the narrower line
	 */
	public DutyLinks by(String filter, Object value) {
		Map<String, Object> narrower = new LinkedHashMap<>(this.filters);
		narrower.putIfAbsent(filter, value);
		return new DutyLinks(this.event, narrower);
	}

	/**
	 * All its duties.
	 * @return the address
	 */
	public String list() {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/events/{code}/duties");
		this.filters.keySet().forEach((filter) -> address.queryParam(filter, "{" + filter + "}"));
		Map<String, Object> values = new LinkedHashMap<>(this.filters);
		values.put("code", this.event);
		return address.encode().buildAndExpand(values).toUriString();
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
		return UriComponentsBuilder.fromPath("/events/{code}/duties/{number}")
			.encode()
			.buildAndExpand(this.event, number)
			.toUriString();
	}

}
