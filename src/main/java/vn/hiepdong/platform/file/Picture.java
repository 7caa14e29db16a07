package vn.hiepdong.platform.file;

/**
 * A picture as it was drawn anew.
 *
 * @param type how it is kept
 * @param width its width in pixels, the right way up
 * @param height its height in pixels
 * @param thumbnail a small copy
 */
record Picture(FileType type, int width, int height, Thumbnail thumbnail) {

	/**
	 * A small copy of a picture.
	 *
	 * @param type how it is kept
	 * @param width its width in pixels
	 * @param height its height in pixels
	 * @param content its bytes
	 */
	record Thumbnail(FileType type, int width, int height, byte[] content) {
	}

}
