package vn.hiepdong.platform.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;

import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

import vn.hiepdong.platform.Problem;

/**
 * Finds out what a file is from what is in it, whatever its name says, and refuses what
 * is not taken.
 */
@Component
class TypeCheck {

	private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

	private static final Set<String> PACKED = Set.of("application/zip", "application/x-tika-ooxml");

	/** How Word and Excel wrote before 2007, and write whatever has a password. */
	private static final Set<String> OLD_OR_LOCKED = Set.of("application/x-tika-msoffice", "application/msword",
			"application/vnd.ms-excel");

	private static final Set<String> OF_IPHONES = Set.of("image/heic", "image/heif", "image/heic-sequence");

	private final Tika tika = new Tika();

	/**
	 * Checks a file.
	 * @param file the file
	 * @param name its name, for the message
	 * @return what it is
	 * @throws Problem.Invalid if it is none of those that are taken
	 */
	FileType check(Path file, String name) {
		String found = mediaType(file);
		if (PACKED.contains(found)) {
			return OfficeFile.type(file, name);
		}
		if (OLD_OR_LOCKED.contains(found)) {
			throw FileCheck.refusal("file.problem.old-or-locked", name);
		}
		if (OF_IPHONES.contains(found)) {
			throw FileCheck.refusal("file.problem.heic", name);
		}
		return FileType.of(found)
			.filter((type) -> type != FileType.PDF || beginsAsPdf(file))
			.orElseThrow(() -> FileCheck.refusal("file.problem.type", name, found));
	}

	/** Without the file's name, so that nothing but the content speaks. */
	private String mediaType(Path file) {
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
			return this.tika.detect(in);
		}
		catch (IOException ex) {
			throw FileCheck.unreadable(ex);
		}
	}

	/** A page or program may hide a document further down; a document hides nothing. */
	private static boolean beginsAsPdf(Path file) {
		try (InputStream in = Files.newInputStream(file)) {
			return Arrays.equals(in.readNBytes(PDF.length), PDF);
		}
		catch (IOException ex) {
			throw FileCheck.unreadable(ex);
		}
	}

}
