package vn.hiepdong.browser;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;

/**
 * What the camera of the browser sees: a film that the browser plays in place of a camera
 * of the machine.
 */
final class FakeCamera {

	private static final Path FILM = Path.of("target/camera.mjpeg").toAbsolutePath();

	private static final int FRAMES = 10;

	private FakeCamera() {
	}

	/** How the browser is started so that it has this camera. */
	static List<String> options() {
		return List.of("--use-fake-device-for-media-stream", "--use-file-for-fake-video-capture=" + FILM);
	}

	/**
	 * Holds something up to cameras that open from now on.
	 * @param code what its square code holds
	 */
	static void shows(String code) {
		try {
			byte[] frame = frame(new QRCodeWriter().encode(code, BarcodeFormat.QR_CODE, 360, 360));
			Files.createDirectories(FILM.getParent());
			try (OutputStream film = Files.newOutputStream(FILM)) {
				for (int i = 0; i < FRAMES; i++) {
					film.write(frame);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (WriterException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	private static byte[] frame(BitMatrix code) throws IOException {
		BufferedImage picture = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
		Graphics2D pen = picture.createGraphics();
		pen.setColor(Color.WHITE);
		pen.fillRect(0, 0, 640, 480);
		pen.dispose();
		for (int y = 0; y < code.getHeight(); y++) {
			for (int x = 0; x < code.getWidth(); x++) {
				picture.setRGB(140 + x, 60 + y, code.get(x, y) ? 0x101010 : 0xF0F0F0);
			}
		}
		ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
		ImageIO.write(picture, "jpg", jpeg);
		return jpeg.toByteArray();
	}

}
