package vn.hiepdong.document.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import vn.hiepdong.document.DocumentFile;

/**
 * Hands a file to whoever asked for it, to be kept under its name.
 */
final class FileAnswer {

	private static final MediaType WORKBOOK = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

	private FileAnswer() {
	}

	static ResponseEntity<byte[]> of(DocumentFile file) {
		return ResponseEntity.ok().contentType(switch (file.format()) {
			case PDF -> MediaType.APPLICATION_PDF;
			case XLSX -> WORKBOOK;
		})
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(file.name()).build().toString())
			.body(file.content());
	}

}
