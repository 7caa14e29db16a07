package vn.hiepdong.platform.file;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

import vn.hiepdong.platform.Problem;

/**
 * Unpacks a picture within bounds: its size is read first, and of a very large one only
 * every second or third pixel.
 */
final class DecodedPicture {

	/** What the cameras of phones give at most. */
	static final long MOST_PIXELS = 50_000_000;

	/** It comes from chats and pages, whose pictures are smaller; its reader is slow. */
	static final long MOST_PIXELS_OF_WEBP = 16_000_000;

	/** Enough to read a sign on a photo of a street; more would only cost memory. */
	static final long KEPT_PIXELS = 16_000_000;

	private static final int LONGEST_SIDE = 30_000;

	/** What the reader of JPEG only warns of, filling the rest with grey. */
	private static final Pattern CUT_OFF = Pattern.compile("(?i)premature|truncated");

	private DecodedPicture() {
	}

	/**
	 * Unpacks a picture.
	 * @param file the picture
	 * @param type what it is
	 * @param name its name, for the message
	 * @return its pixels in sRGB, the right way up; with alpha only if one is transparent
	 * @throws Problem.Invalid if it has too many pixels
	 * @throws IOException if it is damaged
	 */
	static BufferedImage upright(Path file, FileType type, String name) throws IOException {
		BufferedImage picture = inColoursOfTheWeb(read(file, type, name));
		Orientation orientation = PhotoOrientation.of(file, type);
		return (orientation == Orientation.TOP_LEFT) ? picture
				: ExifFilterUtils.getFilterForOrientation(orientation).apply(picture);
	}

	private static BufferedImage read(Path file, FileType type, String name) throws IOException {
		ImageReader reader = ImageIO.getImageReadersByMIMEType(type.mediaType()).next();
		AtomicBoolean cutOff = new AtomicBoolean();
		try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
			// The texts of a PNG may be packed bombs, so they are not read at all.
			reader.setInput(in, true, type == FileType.PNG);
			reader.addIIOReadWarningListener((source, warning) -> cutOff.compareAndSet(false,
					warning != null && CUT_OFF.matcher(warning).find()));
			long pixels = pixels(reader, type, name);
			ImageReadParam param = reader.getDefaultReadParam();
			int every = (int) Math.ceil(Math.sqrt((double) pixels / KEPT_PIXELS));
			param.setSourceSubsampling(every, every, 0, 0);
			BufferedImage picture = reader.read(0, param);
			if (cutOff.get() || (type == FileType.JPEG && picture.getColorModel().hasAlpha())) {
				throw new IOException("Cut off, or four inks that are not named");
			}
			return picture;
		}
		finally {
			reader.dispose();
		}
	}

	private static long pixels(ImageReader reader, FileType type, String name) throws IOException {
		long width = reader.getWidth(0);
		long height = reader.getHeight(0);
		long most = (type == FileType.WEBP) ? MOST_PIXELS_OF_WEBP : MOST_PIXELS;
		if (width * height > most || Math.max(width, height) > LONGEST_SIDE) {
			throw FileCheck.refusal("file.problem.too-many-pixels", name, width, height, width * height / 1_000_000,
					most / 1_000_000);
		}
		return width * height;
	}

	/**
	 * Colour profiles are applied here, for they are not kept; so are 16 bits and CMYK.
	 */
	private static BufferedImage inColoursOfTheWeb(BufferedImage picture) {
		int type = isTransparent(picture) ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR;
		if (picture.getType() == type) {
			return picture;
		}
		BufferedImage drawn = new BufferedImage(picture.getWidth(), picture.getHeight(), type);
		Graphics2D pen = drawn.createGraphics();
		pen.drawImage(picture, 0, 0, null);
		pen.dispose();
		return drawn;
	}

	/** Many a picture has the means to be transparent and makes no use of it. */
	private static boolean isTransparent(BufferedImage picture) {
		if (!picture.getColorModel().hasAlpha()) {
			return false;
		}
		int[] row = new int[picture.getWidth()];
		for (int y = 0; y < picture.getHeight(); y++) {
			picture.getRGB(0, y, row.length, 1, row, 0, row.length);
			for (int pixel : row) {
				if (pixel >>> 24 != 0xff) {
					return true;
				}
			}
		}
		return false;
	}

}
