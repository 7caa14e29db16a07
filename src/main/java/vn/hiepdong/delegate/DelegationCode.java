package vn.hiepdong.delegate;

/**
 * The code by which addresses know a delegation.
 */
public final class DelegationCode {

	/** The longest code, in characters. */
	public static final int LONGEST = 60;

	private DelegationCode() {
	}

	/**
	 * Makes a code from a name.
	 * @param name the name of a delegation
	 * @return lower-case letters, digits and hyphens, up to 60; nothing where the name
	 * has neither letters nor digits of the Latin alphabet
	 */
	public static String of(String name) {
		String words = SearchText.of(name).replaceAll("[^a-z0-9]+", "-");
		return words.substring(0, Math.min(words.length(), LONGEST)).replaceAll("^-|-$", "");
	}

}
