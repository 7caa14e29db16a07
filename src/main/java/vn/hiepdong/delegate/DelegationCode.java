package vn.hiepdong.delegate;

/**
 * The code by which addresses know a delegation.
 */
public final class DelegationCode {

	/** The longest code, in characters. */
	public static final int LONGEST = 60;

	/**
	 * Stands in the address of the form for a new delegation, so no delegation has it.
	 */
	public static final String OF_THE_FORM = "new";

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

	/**
	 * Makes another code of one that is taken.
	 * @param code the code
	 * @param number tells the new one from it
	 * @return the code with the number behind, cut before it where it would be too long
	 */
	public static String numbered(String code, int number) {
		String end = "-" + number;
		return code.substring(0, Math.min(code.length(), LONGEST - end.length())).replaceAll("-$", "") + end;
	}

}
