package vn.hiepdong.platform.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

import lombok.extern.slf4j.Slf4j;
import net.coobird.thumbnailator.Thumbnails;
import org.springframework.stereotype.Component;

import vn.hiepdong.platform.FewAtOnce;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.file.Picture.Thumbnail;

/**
 * Draws a picture anew, upright and in the colours of the web. What is kept comes from
 * its pixels alone: no place, no device, no text and nothing hidden behind them survives.
 */
@Slf4j
@Component
class Pictures {

	/** The longer side of a thumbnail in pixels. */
	static final int THUMBNAIL = 320;

	private static final float PHOTO_QUALITY = 0.9f;

	private static final float THUMBNAIL_QUALITY = 0.8f;

	/**
	 * An unpacked photo takes a hundred times the memory of its file, up to 300 MB for a
	 * moment.
	 */
	private final FewAtOnce gate = new FewAtOnce(2, Duration.ofMinutes(1), "file.problem.busy");

	Pictures() {
		// Inside a packaged application only a scan finds the readers of libraries.
		ImageIO.scanForPlugins();
	}

	/**
	 * Draws a picture anew.
	 * @param file the picture as it was brought
	 * @param type what it is
	 * @param name its name, for the message
	 * @param to the file to write
	 * @return what was drawn
	 * @throws Problem.Invalid if it is damaged or has too many pixels
	 * @throws Problem.Conflict if too many pictures wait already
	 */
	Picture redraw(Path file, FileType type, String name, Path to) {
		try {
			return this.gate.pass(() -> draw(file, type, name, to));
		}
		catch (Problem ex) {
			throw ex;
		}
		catch (Exception ex) {
			// The readers throw whatever comes over them for files that are not what they
			// say.
			log.info("A picture could not be read: {}", ex.getClass().getSimpleName());
			throw FileCheck.refusal("file.problem.damaged-picture", name);
		}
	}

	private static Picture draw(Path file, FileType type, String name, Path to) throws IOException {
		BufferedImage picture = DecodedPicture.upright(file, type, name);
		FileType kept = write(picture, type, to);
		if (Files.size(to) > FileCheck.LARGEST) {
			throw FileCheck.refusal("file.problem.too-large", name);
		}
		return new Picture(kept, picture.getWidth(), picture.getHeight(), thumbnail(picture));
	}

	/** Without loss where it came so, unless that makes a photo too large. */
	private static FileType write(BufferedImage picture, FileType brought, Path to) throws IOException {
		boolean transparent = picture.getColorModel().hasAlpha();
		if (transparent || brought == FileType.PNG) {
			write(picture, FileType.PNG, 1, to);
			if (transparent || Files.size(to) <= FileCheck.LARGEST) {
				return FileType.PNG;
			}
		}
		write(picture, FileType.JPEG, PHOTO_QUALITY, to);
		return FileType.JPEG;
	}

	private static void write(BufferedImage picture, FileType type, float quality, Path to) throws IOException {
		try (OutputStream out = Files.newOutputStream(to)) {
			write(picture, type, quality, out);
		}
	}

	private static Thumbnail thumbnail(BufferedImage picture) throws IOException {
		boolean small = Math.max(picture.getWidth(), picture.getHeight()) <= THUMBNAIL;
		BufferedImage copy = small ? picture
				: Thumbnails.of(picture).size(THUMBNAIL, THUMBNAIL).imageType(picture.getType()).asBufferedImage();
		FileType type = copy.getColorModel().hasAlpha() ? FileType.PNG : FileType.JPEG;
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		write(copy, type, THUMBNAIL_QUALITY, out);
		return new Thumbnail(type, copy.getWidth(), copy.getHeight(), out.toByteArray());
	}

	private static void write(BufferedImage picture, FileType type, float quality, OutputStream out)
			throws IOException {
		ImageWriter writer = ImageIO.getImageWritersByMIMEType(type.mediaType()).next();
		try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
			writer.setOutput(stream);
			ImageWriteParam param = writer.getDefaultWriteParam();
			if (type == FileType.JPEG) {
				param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
				param.setCompressionQuality(quality);
			}
			writer.write(null, new IIOImage(picture, null, null), param);
		}
		finally {
			writer.dispose();
		}
	}

}
