package vn.hiepdong.delegate.checkin.web;

import org.springframework.stereotype.Component;

import vn.hiepdong.platform.Ids;

/**
 * Gives each button of a list an identifier of the own, so that a second tap on it counts
 * once; templates call it {@code @clientIds}.
 */
@Component("clientIds")
public class ClientIds {

	/**
	 * A new identifier.
	 * @return a UUID as text
	 */
	public String next() {
		return Ids.next().toString();
	}

}
