package vn.hiepdong.platform.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import vn.hiepdong.platform.file.FileType;

/**
 * Hands a file to whoever asked for it, to be kept under its name.
 */
public final class Attachment {

	private Attachment() {
	}

	/**
	 * Answers with a file.
	 * @param type what kind of file it is
	 * @param name its name, in ASCII
	 * @param content its bytes
	 * @return the answer
	 */
	public static ResponseEntity<byte[]> of(FileType type, String name, byte[] content) {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(type.mediaType()))
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(content);
	}

}
