package vn.hiepdong.platform.file;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * Pictures for tests, as cameras and other programs make them: with a place, a device and
 * texts written into them.
 */
public final class TestPictures {

	/** 32 by 16 pixels, the left half red, the right half blue. */
	private static final String WEBP = "kAIAnQEqIAAQAAQAaCWgAnTKEcDegfir+AAEMeAA/us2/5mm+FP/6CzEv8Ir8+KxX8/f5jqhrFAAAA==";

	/** 32 by 16 pixels, the left half red, nothing on the right. */
	private static final String WEBP_HALF = "kAEAnQEqIAAQAAQAaCWgAdgACB8gAP7rNv/+hNj2or//9CT/4mz/ibPhFf5SEAAA";

	private static final String WEBP_ALPHA = "AQ8w/xERQiCQ5C89wAIR/Y/iBQ==";

	private static final byte[] PNG_HEAD = { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10 };

	private TestPictures() {
	}

	/** Four quarters: red and green above, blue and white below. */
	public static BufferedImage quarters(int width, int height) {
		BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
		Graphics2D pen = picture.createGraphics();
		int x = width / 2;
		int y = height / 2;
		List<Color> colours = List.of(Color.RED, Color.GREEN, Color.BLUE, Color.WHITE);
		for (int i = 0; i < 4; i++) {
			pen.setColor(colours.get(i));
			pen.fillRect((i % 2) * x, (i / 2) * y, width - x, height - y);
		}
		pen.dispose();
		return picture;
	}

	public static byte[] jpeg(BufferedImage picture) {
		return written(picture, "jpeg");
	}

	public static byte[] png(BufferedImage picture) {
		return written(picture, "png");
	}

	/** A photo as a phone takes it: how it was held, where, with what. */
	public static byte[] photo(int width, int height, int orientation) {
		byte[] plain = jpeg(quarters(width, height));
		return join(Arrays.copyOf(plain, 2), segment(0xe1, join(ascii("Exif\0\0"), exif(orientation))),
				segment(0xe1, join(ascii("http://ns.adobe.com/xap/1.0/\0"), xmp())),
				segment(0xed,
						join(ascii("Photoshop 3.0\0008BIM"), new byte[] { 4, 4, 0, 0, 0, 0, 0, 11 },
								new byte[] { 0x1c, 2, 5, 0, 6 }, ascii("Secret"), new byte[1])),
				segment(0xfe, ascii("<script>alert(1)</script>")), Arrays.copyOfRange(plain, 2, plain.length));
	}

	/** A picture in which programs wrote what a phone writes. */
	public static byte[] pngWithTexts(BufferedImage picture, int orientation) {
		byte[] plain = png(picture);
		int afterHead = PNG_HEAD.length + 25;
		return join(Arrays.copyOf(plain, afterHead), chunk("eXIf", exif(orientation)),
				chunk("tEXt", ascii("Comment\0Secret")),
				chunk("iTXt", join(ascii("XML:com.adobe.xmp\0\0\0\0\0"), xmp())),
				Arrays.copyOfRange(plain, afterHead, plain.length), ascii("<script>alert(1)</script>"));
	}

	/** 32 by 16 pixels, the left half red, the right half blue or see-through. */
	public static byte[] webp(boolean transparent, int orientation) {
		byte flags = (byte) ((transparent ? 0x10 : 0) | 0x08 | 0x04);
		byte[] body = join(ascii("WEBP"), part("VP8X", new byte[] { flags, 0, 0, 0, 31, 0, 0, 15, 0, 0 }),
				transparent ? part("ALPH", Base64.getDecoder().decode(WEBP_ALPHA)) : new byte[0],
				part("VP8 ", Base64.getDecoder().decode(transparent ? WEBP_HALF : WEBP)),
				part("EXIF", exif(orientation)), part("XMP ", xmp()));
		return part("RIFF", body);
	}

	/** As printers want it: four inks, each written as what it leaves of the paper. */
	public static byte[] cmyk(int width, int height, int... inks) {
		WritableRaster raster = Raster.createInterleavedRaster(0, width, height, 4, null);
		for (int i = 0; i < width * height; i++) {
			raster.setPixel(i % width, i / width, Arrays.stream(inks).map((ink) -> 255 - ink).toArray());
		}
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
			writer.setOutput(stream);
			writer.write(new IIOImage(raster, null, null));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		byte[] plain = out.toByteArray();
		return join(Arrays.copyOf(plain, 2), segment(0xee, join(ascii("Adobe"), new byte[] { 0, 100, 0, 0, 0, 0, 0 })),
				Arrays.copyOfRange(plain, 2, plain.length));
	}

	/** Says of itself that it is larger than it is. */
	public static byte[] jpegClaiming(int width, int height) {
		byte[] small = jpeg(quarters(16, 16));
		for (int i = 0; i < small.length; i++) {
			if ((small[i] & 0xff) == 0xff && (small[i + 1] & 0xff) == 0xc0) {
				ByteBuffer.wrap(small).putShort(i + 5, (short) height).putShort(i + 7, (short) width);
				return small;
			}
		}
		throw new IllegalStateException("No frame");
	}

	/** Says of itself that it is larger than it is. */
	public static byte[] pngClaiming(int width, int height) {
		byte[] small = png(quarters(16, 16));
		byte[] head = Arrays.copyOfRange(small, PNG_HEAD.length + 8, PNG_HEAD.length + 21);
		ByteBuffer.wrap(head).putInt(width).putInt(height);
		return join(PNG_HEAD, chunk("IHDR", head), Arrays.copyOfRange(small, PNG_HEAD.length + 25, small.length));
	}

	/** A chunk of a PNG. */
	public static byte[] chunk(String name, byte[] content) {
		CRC32 check = new CRC32();
		check.update(join(ascii(name), content));
		return join(bytes(content.length), ascii(name), content, bytes((int) check.getValue()));
	}

	public static BufferedImage read(byte[] picture) {
		try {
			return ImageIO.read(new ByteArrayInputStream(picture));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The colours at the middle of the four quarters, in words. */
	public static List<String> colours(BufferedImage picture) {
		int x = picture.getWidth() / 4;
		int y = picture.getHeight() / 4;
		return List.of(word(picture.getRGB(x, y)), word(picture.getRGB(3 * x, y)), word(picture.getRGB(x, 3 * y)),
				word(picture.getRGB(3 * x, 3 * y)));
	}

	public static byte[] join(byte[]... parts) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		for (byte[] part : parts) {
			all.writeBytes(part);
		}
		return all.toByteArray();
	}

	public static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

	/** A primary colour, or grey by its value, give or take what JPEG loses. */
	private static String word(int argb) {
		Color colour = new Color(argb, true);
		if (colour.getAlpha() == 0) {
			return "nothing";
		}
		String bits = "" + (colour.getRed() >> 7) + (colour.getGreen() >> 7) + (colour.getBlue() >> 7);
		return switch (bits) {
			case "100" -> "red";
			case "010" -> "green";
			case "001" -> "blue";
			case "111" -> "white";
			case "000" -> "black";
			default -> bits;
		};
	}

	/**
	 * Exif with a maker, an orientation and a place: 20° 51' North, 106° 41' East.
	 */
	private static byte[] exif(int orientation) {
		ByteBuffer tiff = ByteBuffer.allocate(160);
		tiff.put(ascii("MM")).putShort((short) 42).putInt(8);
		tiff.putShort((short) 3);
		entry(tiff, 0x010f, 2, 4).put(ascii("Dev\0"));
		entry(tiff, 0x0112, 3, 1).putShort((short) orientation).putShort((short) 0);
		entry(tiff, 0x8825, 4, 1).putInt(50);
		tiff.putInt(0);
		tiff.putShort((short) 4);
		entry(tiff, 1, 2, 2).put(ascii("N\0\0\0"));
		entry(tiff, 2, 5, 3).putInt(104);
		entry(tiff, 3, 2, 2).put(ascii("E\0\0\0"));
		entry(tiff, 4, 5, 3).putInt(128);
		tiff.putInt(0);
		for (int part : new int[] { 20, 51, 0, 106, 41, 0 }) {
			tiff.putInt(part).putInt(1);
		}
		return tiff.array();
	}

	private static ByteBuffer entry(ByteBuffer tiff, int tag, int type, int count) {
		return tiff.putShort((short) tag).putShort((short) type).putInt(count);
	}

	private static byte[] xmp() {
		return ascii("""
				<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
				<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" dc:format="Secret"/></rdf:RDF>
				</x:xmpmeta>""");
	}

	private static byte[] segment(int marker, byte[] content) {
		int length = content.length + 2;
		return join(new byte[] { (byte) 0xff, (byte) marker, (byte) (length >> 8), (byte) length }, content);
	}

	private static byte[] part(String name, byte[] content) {
		byte[] length = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(content.length).array();
		return join(ascii(name), length, content, new byte[content.length % 2]);
	}

	private static byte[] bytes(int number) {
		return ByteBuffer.allocate(4).putInt(number).array();
	}

	private static byte[] written(BufferedImage picture, String format) {
		try {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			ImageIO.write(picture, format, out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
