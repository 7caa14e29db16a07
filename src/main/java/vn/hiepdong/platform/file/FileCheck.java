package vn.hiepdong.platform.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.hiepdong.platform.Problem;

/**
 * Checks files that people bring: what they are, that they are sound, and that pictures
 * hold nothing but the picture.
 */
@Service
@RequiredArgsConstructor
public class FileCheck {

	/** The most bytes that a file may have. */
	public static final long LARGEST = 10 * 1024 * 1024;

	private static final String FIELD = "files";

	private final TypeCheck types;

	private final Pictures pictures;

	/**
	 * Checks a file and brings it into the form in which it would be kept. That may take
	 * a second, so it belongs before a transaction rather than into it.
	 * @param brought the file
	 * @return the file as it would be kept; whoever asked closes it
	 * @throws Problem.Invalid for the field {@code files}, naming the file, if it is
	 * empty, larger than {@link #LARGEST}, damaged, or nothing that is taken
	 * @throws Problem.Conflict if too many pictures wait already
	 */
	public CheckedFile check(BroughtFile brought) {
		String name = FileName.shown(brought.name());
		Path file = copy(brought, name);
		try {
			FileType type = this.types.check(file, name);
			return type.isPicture() ? picture(file, type, name) : checked(name, type, file, null);
		}
		catch (RuntimeException ex) {
			CheckedFile.remove(file);
			throw ex;
		}
	}

	static Problem.Invalid refusal(String key, Object... args) {
		return new Problem.Invalid(FIELD, key, args);
	}

	static UncheckedIOException unreadable(IOException ex) {
		return new UncheckedIOException(ex);
	}

	private CheckedFile picture(Path file, FileType type, String name) {
		Path drawn = temporary();
		try {
			Picture picture = this.pictures.redraw(file, type, name, drawn);
			CheckedFile checked = checked(name, picture.type(), drawn, picture);
			CheckedFile.remove(file);
			return checked;
		}
		catch (RuntimeException ex) {
			CheckedFile.remove(drawn);
			throw ex;
		}
	}

	private static CheckedFile checked(String name, FileType type, Path file, @Nullable Picture picture) {
		try {
			return new CheckedFile(FileName.kept(name, type), type, hash(file), Files.size(file), file, picture);
		}
		catch (IOException ex) {
			throw unreadable(ex);
		}
	}

	private static Path copy(BroughtFile brought, String name) {
		Path file = temporary();
		try (InputStream in = brought.content().getInputStream(); OutputStream out = Files.newOutputStream(file)) {
			long size = 0;
			byte[] buffer = new byte[64 * 1024];
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				size += read;
				if (size > LARGEST) {
					throw refusal("file.problem.too-large", name);
				}
				out.write(buffer, 0, read);
			}
			if (size == 0) {
				throw refusal("file.problem.empty", name);
			}
			return file;
		}
		catch (IOException ex) {
			CheckedFile.remove(file);
			throw unreadable(ex);
		}
		catch (RuntimeException ex) {
			CheckedFile.remove(file);
			throw ex;
		}
	}

	private static Path temporary() {
		try {
			return Files.createTempFile("hiepdong-file-", null);
		}
		catch (IOException ex) {
			throw unreadable(ex);
		}
	}

	private static String hash(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file);
				DigestInputStream digested = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
			digested.transferTo(OutputStream.nullOutputStream());
			return HexFormat.of().formatHex(digested.getMessageDigest().digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
