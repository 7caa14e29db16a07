package vn.hiepdong.platform.file;

import java.util.Arrays;
import java.util.Optional;

import lombok.AccessLevel;
import lombok.Getter;
import lombok.RequiredArgsConstructor;

/**
 * The kinds of files that are taken.
 */
@Getter
@RequiredArgsConstructor(access = AccessLevel.PRIVATE)
public enum FileType {

	/** A photo. */
	JPEG("image/jpeg", "jpg"),

	/** A picture without loss, possibly transparent. */
	PNG("image/png", "png"),

	/** Taken, but kept as one of the two above, which every program opens. */
	WEBP("image/webp", "webp"),

	/** A document that looks the same everywhere. */
	PDF("application/pdf", "pdf"),

	/** A text document without macros. */
	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),

	/** A workbook without macros. */
	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

	private final String mediaType;

	/** The ending that its names get, without the dot. */
	private final String ending;

	/**
	 * Whether it is a picture, which may be shown inside a page.
	 * @return {@code false} for documents
	 */
	public boolean isPicture() {
		return this.mediaType.startsWith("image/");
	}

	static Optional<FileType> of(String mediaType) {
		return Arrays.stream(values()).filter((type) -> type.mediaType.equals(mediaType)).findFirst();
	}

}
