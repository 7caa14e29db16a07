package vn.hiepdong.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;

import javax.imageio.ImageIO;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

/**
 * A square code as a picture. A quarter of it may be scratched, and the white rim that
 * cameras need is part of it.
 */
final class QrPicture {

	private static final Map<EncodeHintType, Object> HINTS = Map.of(EncodeHintType.ERROR_CORRECTION,
			ErrorCorrectionLevel.Q, EncodeHintType.MARGIN, 4);

	/**
	 * Pixels along a side of one black or white square, so that printers draw it sharp.
	 */
	private static final int SCALE = 8;

	private QrPicture() {
	}

	/**
	 * Draws a code.
	 * @param text what it holds
	 * @return the address of a picture that holds its own content
	 */
	static String of(String text) {
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		try {
			ImageIO.write(drawn(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS)), "png", png);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (WriterException ex) {
			throw new IllegalArgumentException(ex);
		}
		return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
	}

	private static BufferedImage drawn(BitMatrix code) {
		int side = code.getWidth() * SCALE;
		BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
		for (int y = 0; y < side; y++) {
			for (int x = 0; x < side; x++) {
				picture.setRGB(x, y, code.get(x / SCALE, y / SCALE) ? 0x000000 : 0xFFFFFF);
			}
		}
		return picture;
	}

}
