package vn.hiepdong.live.kept;

import java.util.function.Supplier;

import vn.hiepdong.platform.Ids;

/**
 * A place of a page that is filled anew each time the page is served.
 */
enum Hole {

	/** The token that guards a form against forgery, masked anew each time. */
	TOKEN {
		@Override
		String fill(Supplier<String> token) {
			return token.get();
		}
	},

	/** The identifier that a form for something new is made with. */
	CLIENT_ID {
		@Override
		String fill(Supplier<String> token) {
			return Ids.next().toString();
		}
	};

	/**
	 * What stands there this time.
	 * @param token the token of the request that is answered
	 * @return the text, which needs no escaping
	 */
	abstract String fill(Supplier<String> token);

}
