package vn.hiepdong.live;

import org.springframework.security.core.userdetails.UserDetails;

/**
 * Somebody who has a page open.
 *
 * @param person who it is
 */
public record Listener(UserDetails person) {

	/**
	 * Whether the person is told when something changes.
	 * @param topic the kind of thing
	 * @return {@code true} if so
	 */
	public boolean hears(String topic) {
		return Audience.of(this.person.getAuthorities()).orElseThrow().hears(topic);
	}

}
