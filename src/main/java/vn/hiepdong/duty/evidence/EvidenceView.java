package vn.hiepdong.duty.evidence;

import java.util.UUID;

import vn.hiepdong.platform.file.StoredFile;

/**
 * A photo or document that came with a report.
 *
 * @param number its number among the evidence of its duty, from 1
 * @param fileName the name of the file, as it was brought, with the ending of what it is
 * @param file what is known of the file
 * @param step the step with which it came; a key, never shown
 */
public record EvidenceView(int number, String fileName, StoredFile file, UUID step) {

	/**
	 * The file's size as people read it.
	 * @return kilobytes, rounded up
	 */
	public long kilobytes() {
		return (this.file.size() + 1023) / 1024;
	}

}
