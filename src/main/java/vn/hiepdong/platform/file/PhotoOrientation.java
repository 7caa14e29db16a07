package vn.hiepdong.platform.file;

import java.io.BufferedInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.png.PngChunk;
import com.drew.imaging.png.PngChunkReader;
import com.drew.imaging.png.PngChunkType;
import com.drew.imaging.riff.RiffHandler;
import com.drew.imaging.riff.RiffReader;
import com.drew.lang.ByteArrayReader;
import com.drew.lang.StreamReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import lombok.extern.slf4j.Slf4j;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * How the camera was held, as the photo itself says. Only its Exif is looked at, for the
 * texts and profiles beside it may be packed bombs.
 */
@Slf4j
final class PhotoOrientation {

	private static final String EXIF = "EXIF";

	private PhotoOrientation() {
	}

	/**
	 * Reads it.
	 * @param file the photo
	 * @param type what it is
	 * @return how to turn it; upright where nothing readable is said
	 */
	static Orientation of(Path file, FileType type) {
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
			Metadata metadata = switch (type) {
				case JPEG -> JpegMetadataReader.readMetadata(in, List.of(new ExifReader()));
				case PNG -> ofPng(in);
				case WEBP -> ofWebp(in);
				default -> new Metadata();
			};
			ExifIFD0Directory directory = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
			Integer said = (directory != null) ? directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION) : null;
			return (said != null && said >= 1 && said <= 8) ? Orientation.typeOf(said) : Orientation.TOP_LEFT;
		}
		catch (Exception ex) {
			// The library throws whatever comes over it for Exif that is not what it
			// says.
			log.info("The Exif of a photo could not be read: {}", ex.getClass().getSimpleName());
			return Orientation.TOP_LEFT;
		}
	}

	private static Metadata ofPng(InputStream in) throws Exception {
		Metadata metadata = new Metadata();
		for (PngChunk chunk : new PngChunkReader().extract(new StreamReader(in), Set.of(PngChunkType.eXIf))) {
			exif(chunk.getBytes(), metadata);
		}
		return metadata;
	}

	private static Metadata ofWebp(InputStream in) throws Exception {
		Metadata metadata = new Metadata();
		StreamReader reader = new StreamReader(in);
		// The sizes in this format begin with the least byte.
		reader.setMotorolaByteOrder(false);
		new RiffReader().processRiff(reader, new OnlyExif(metadata));
		return metadata;
	}

	private static void exif(byte[] block, Metadata metadata) {
		int start = ExifReader.startsWithJpegExifPreamble(block) ? ExifReader.JPEG_SEGMENT_PREAMBLE.length() : 0;
		new ExifReader().extract(new ByteArrayReader(block), metadata, start);
	}

	/** Of all parts of the file takes the one in which cameras write. */
	private record OnlyExif(Metadata metadata) implements RiffHandler {

		@Override
		public boolean shouldAcceptRiffIdentifier(String identifier) {
			return identifier.equals("WEBP");
		}

		@Override
		public boolean shouldAcceptChunk(String fourCC) {
			return fourCC.equals(EXIF);
		}

		@Override
		public boolean shouldAcceptList(String fourCC) {
			return false;
		}

		@Override
		public void processChunk(String fourCC, byte[] payload) {
			exif(payload, this.metadata);
		}

		@Override
		public void addError(String message) {
			log.info("A photo in parts is not in order");
		}

	}

}
