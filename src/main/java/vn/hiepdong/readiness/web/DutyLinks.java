package vn.hiepdong.readiness.web;

import org.springframework.web.util.UriComponentsBuilder;

import vn.hiepdong.duty.DutyState;

/**
 * The addresses of the duties behind the figures of one line: the list of duties,
 * narrowed by what the line stands for.
 *
 * @param list the address of the line's duties
 */
public record DutyLinks(String list) {

	static DutyLinks of(String event) {
		return new DutyLinks(
				UriComponentsBuilder.fromPath("/events/{code}/duties").build().expand(event).encode().toUriString());
	}

	/**
	 * The same narrowed further.
	 * @param parameter the name of the list's filter
	 * @param value what it must be
	 * @return the narrower line
	 */
	public DutyLinks by(String parameter, Object value) {
		return new DutyLinks(UriComponentsBuilder.fromUriString(this.list)
			.replaceQueryParam(parameter, value)
			.build(true)
			.toUriString());
	}

	/**
	 * One of its duties.
	 * @param number the duty's number
	 * @return the address
	 */
	public String duty(String number) {
		return this.list + "/" + number;
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

}
