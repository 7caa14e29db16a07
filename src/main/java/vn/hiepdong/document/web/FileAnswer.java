package vn.hiepdong.document.web;

import org.springframework.http.ResponseEntity;

import vn.hiepdong.document.DocumentFile;
import vn.hiepdong.platform.file.FileType;
import vn.hiepdong.platform.web.Attachment;

/**
 * Hands a file that leaves the house to whoever asked for it.
 */
final class FileAnswer {

	private FileAnswer() {
	}

	static ResponseEntity<byte[]> of(DocumentFile file) {
		return Attachment.of(switch (file.format()) {
			case PDF -> FileType.PDF;
			case XLSX -> FileType.XLSX;
		}, file.name(), file.content());
	}

}
