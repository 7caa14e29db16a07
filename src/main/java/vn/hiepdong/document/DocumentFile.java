package vn.hiepdong.document;

/**
 * A file that leaves the house.
 *
 * @param name its name, ASCII letters, digits and hyphens, with the day on which it was
 * made
 * @param format what kind of file it is
 * @param content its bytes
 */
public record DocumentFile(String name, Format format, byte[] content) {

	/**
	 * The kinds of files.
	 */
	public enum Format {

		/** To be printed. */
		PDF,

		/** To be worked with. */
		XLSX

	}

}
