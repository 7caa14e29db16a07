package vn.hiepdong.live.kept;

import java.util.Locale;

/**
 * Whose page it is. A page belongs to one session and person: what one may see, another
 * may not.
 *
 * @param session the session
 * @param username the person who is signed in with it
 * @param language the language of the page
 * @param address the path with its query
 */
record PageKey(String session, String username, Locale language, String address) {
}
