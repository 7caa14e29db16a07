package vn.hiepdong.platform.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import vn.hiepdong.platform.Problem;

/**
 * Unpacks a file once into nothing, to know how large it is before anybody reads it: the
 * sizes that a packed file gives of itself may be a lie.
 */
public final class PackedSize {

	/** What a workbook with a password, or one of the time before 2007, begins with. */
	static final byte[] OLD_OR_LOCKED = { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0 };

	private static final int MOST_ENTRIES = 2_000;

	private PackedSize() {
	}

	/**
	 * Checks a file.
	 * @param file the file
	 * @param most the most bytes that it may hold
	 * @throws Problem.Invalid if it is no packed file or larger
	 */
	public static void check(Path file, long most) {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			if (zip.size() > MOST_ENTRIES) {
				throw tooLarge(most);
			}
			long size = 0;
			byte[] buffer = new byte[64 * 1024];
			for (Enumeration<? extends ZipEntry> each = zip.entries(); each.hasMoreElements();) {
				try (InputStream entry = zip.getInputStream(each.nextElement())) {
					for (int read = entry.read(buffer); read >= 0; read = entry.read(buffer)) {
						size += read;
						if (size > most) {
							throw tooLarge(most);
						}
					}
				}
			}
		}
		catch (IOException ex) {
			throw new Problem.Invalid("file",
					isOldOrLocked(file) ? "table.problem.old-or-locked" : "table.problem.not-a-workbook");
		}
	}

	private static boolean isOldOrLocked(Path file) {
		try (InputStream in = Files.newInputStream(file)) {
			return Arrays.equals(in.readNBytes(OLD_OR_LOCKED.length), OLD_OR_LOCKED);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Problem.Invalid tooLarge(long most) {
		return new Problem.Invalid("file", "table.problem.too-large", most / 1_000_000);
	}

}
