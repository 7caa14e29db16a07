package vn.hiepdong.live;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

import org.springframework.security.core.GrantedAuthority;

/**
 * Who hears of what, by the role that somebody signed in with. It follows what the pages
 * show: a topic on none of somebody's pages would only have them ask in vain, and tell
 * when others work. A new topic is heard by those who see everything until it is named
 * here.
 */
enum Audience {

	/** Sees everything. */
	DIRECTOR {
		@Override
		boolean hears(String topic) {
			return true;
		}
	},

	/** Sees everything. */
	COORDINATOR {
		@Override
		boolean hears(String topic) {
			return DIRECTOR.hears(topic);
		}
	},

	/** Sees the event, duties with their gates, and what is planned for the own ward. */
	UNIT_LEADER {
		@Override
		boolean hears(String topic) {
			return Set.of("event", "unit", "duty", "gate", "notice", "visit").contains(topic);
		}
	},

	/** Sees the event and whatever concerns delegates on the day. */
	LIAISON {
		@Override
		boolean hears(String topic) {
			return Set.of("event", "unit", "delegate", "delegation", "badge", "lodging", "visit", "personal")
				.contains(topic);
		}
	},

	/** Keeps accounts and units. */
	ADMIN {
		@Override
		boolean hears(String topic) {
			return Set.of("account", "unit").contains(topic);
		}
	};

	/**
	 * Whether somebody of this role may hear that something changed.
	 * @param topic the topic, see {@link Signal}
	 * @return {@code true} if so
	 */
	abstract boolean hears(String topic);

	static Optional<Audience> of(Collection<? extends GrantedAuthority> authorities) {
		return Arrays.stream(values())
			.filter((each) -> authorities.stream()
				.anyMatch((authority) -> ("ROLE_" + each).equals(authority.getAuthority())))
			.findFirst();
	}

}
