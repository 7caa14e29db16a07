package vn.hiepdong.platform.file;

import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.DeflaterOutputStream;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import vn.hiepdong.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class PicturesTest {

	private final Pictures pictures = new Pictures();

	@TempDir
	private Path folder;

	static Stream<Arguments> withMetadata() {
		return Stream.of(arguments(FileType.JPEG, TestPictures.photo(400, 200, 6)),
				arguments(FileType.PNG, TestPictures.pngWithTexts(TestPictures.quarters(400, 200), 6)),
				arguments(FileType.WEBP, TestPictures.webp(false, 6)),
				arguments(FileType.WEBP, TestPictures.webp(true, 6)));
	}

	@ParameterizedTest
	@MethodSource("withMetadata")
	void nothing_but_the_picture_is_kept(FileType type, byte[] brought) throws Exception {
		assertThat(metadataOf(brought)).as("the test's picture tells a place").contains("GPS", "Exif IFD0", "XMP");
		Picture drawn = redraw(type, brought);
		for (byte[] kept : List.of(content(), drawn.thumbnail().content())) {
			assertThat(metadataOf(kept)).isSubsetOf("JPEG", "JFIF", "Huffman", "PNG-IHDR", "File Type");
			assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Secret", "script", "Exif", "Dev");
		}
	}

	@ParameterizedTest
	@CsvSource({ "1, red, green, blue, white", "2, green, red, white, blue", "3, white, blue, green, red",
			"4, blue, white, red, green", "5, red, blue, green, white", "6, blue, red, white, green",
			"7, white, green, blue, red", "8, green, white, red, blue" })
	void a_photo_is_turned_the_right_way_up(int orientation, String topLeft, String topRight, String bottomLeft,
			String bottomRight) throws IOException {
		String[] upright = { topLeft, topRight, bottomLeft, bottomRight };
		Picture drawn = redraw(FileType.JPEG, TestPictures.photo(640, 320, orientation));
		assertThat(drawn.width()).isEqualTo((orientation < 5) ? 640 : 320);
		assertThat(TestPictures.colours(kept())).containsExactly(upright);
		assertThat(TestPictures.colours(TestPictures.read(drawn.thumbnail().content()))).containsExactly(upright);
	}

	@Test
	void so_are_the_other_kinds_of_pictures() throws IOException {
		redraw(FileType.PNG, TestPictures.pngWithTexts(TestPictures.quarters(40, 20), 6));
		assertThat(TestPictures.colours(kept())).containsExactly("blue", "red", "white", "green");
		Picture drawn = redraw(FileType.WEBP, TestPictures.webp(false, 6));
		assertThat(drawn.type()).isEqualTo(FileType.JPEG);
		assertThat(drawn.height()).isEqualTo(32);
		assertThat(TestPictures.colours(kept())).containsExactly("red", "red", "blue", "blue");
	}

	@Test
	void what_is_transparent_stays_so() throws IOException {
		Picture drawn = redraw(FileType.WEBP, TestPictures.webp(true, 1));
		assertThat(drawn.type()).isEqualTo(FileType.PNG);
		assertThat(TestPictures.colours(kept())).containsExactly("red", "nothing", "red", "nothing");
	}

	@Test
	void the_longer_side_of_a_thumbnail_has_320_pixels_and_a_small_picture_is_not_blown_up() throws IOException {
		assertThat(redraw(FileType.JPEG, TestPictures.photo(1000, 400, 1)).thumbnail())
			.returns(320, Picture.Thumbnail::width)
			.returns(128, Picture.Thumbnail::height);
		assertThat(redraw(FileType.JPEG, TestPictures.photo(100, 40, 1)).thumbnail()).returns(100,
				Picture.Thumbnail::width);
		assertThat(redraw(FileType.PNG, TestPictures.png(TestPictures.quarters(5000, 2))).thumbnail()).returns(1,
				Picture.Thumbnail::height);
	}

	@Test
	void the_colours_of_a_printer_become_those_of_a_screen() throws IOException {
		redraw(FileType.JPEG, TestPictures.cmyk(40, 20, 0, 255, 255, 0));
		assertThat(TestPictures.colours(kept())).containsOnly("red");
	}

	@Test
	void sixteen_bits_become_eight() throws IOException {
		BufferedImage deep = new BufferedImage(40, 20, BufferedImage.TYPE_USHORT_GRAY);
		WritableRaster raster = deep.getRaster();
		for (int i = 0; i < 800; i++) {
			raster.setSample(i % 40, i / 40, 0, 0x4000);
		}
		redraw(FileType.PNG, TestPictures.png(deep));
		assertThat(kept().getRGB(20, 10) & 0xff).isBetween(0x3c, 0x44);
	}

	@Test
	void a_picture_of_200_megapixels_is_refused_by_its_header() throws IOException {
		for (var claim : List.of(arguments(FileType.JPEG, TestPictures.jpegClaiming(20_000, 10_000)),
				arguments(FileType.PNG, TestPictures.pngClaiming(20_000, 10_000)))) {
			FileType type = (FileType) claim.get()[0];
			byte[] brought = (byte[]) claim.get()[1];
			long taken = allocatedBy(() -> assertRefused(type, brought, "file.problem.too-many-pixels", "anh.jpg",
					20_000L, 10_000L, 200L, 50L));
			assertThat(taken).isLessThan(5_000_000);
		}
	}

	@Test
	void a_photo_of_48_megapixels_is_kept_within_little_memory() throws IOException {
		byte[] brought = TestPictures.jpeg(new BufferedImage(8000, 6000, BufferedImage.TYPE_3BYTE_BGR));
		List<Picture> drawn = new ArrayList<>();
		long taken = allocatedBy(() -> drawn.add(redraw(FileType.JPEG, brought)));
		assertThat(drawn.get(0).width()).isEqualTo(4000);
		assertThat(taken).isLessThan(150_000_000);
	}

	@Test
	void a_text_that_unpacks_to_gigabytes_is_not_unpacked() throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
			for (int i = 0; i < 2000; i++) {
				out.write(new byte[100_000]);
			}
		}
		byte[] plain = TestPictures.png(TestPictures.quarters(40, 20));
		byte[] bomb = TestPictures.join(Arrays.copyOf(plain, 33),
				TestPictures.chunk("zTXt", TestPictures.join(TestPictures.ascii("Comment\0\0"), packed.toByteArray())),
				TestPictures.chunk("iCCP", TestPictures.join(TestPictures.ascii("Profile\0\0"), packed.toByteArray())),
				Arrays.copyOfRange(plain, 33, plain.length));
		assertThat(allocatedBy(() -> redraw(FileType.PNG, bomb))).isLessThan(20_000_000);
	}

	@Test
	void a_damaged_picture_is_refused() throws IOException {
		byte[] photo = TestPictures.photo(400, 200, 1);
		byte[] picture = TestPictures.png(TestPictures.quarters(400, 200));
		byte[] webp = TestPictures.webp(false, 1);
		assertRefused(FileType.JPEG, Arrays.copyOf(photo, photo.length / 2), "file.problem.damaged-picture", "anh.jpg");
		assertRefused(FileType.JPEG, Arrays.copyOf(photo, 100), "file.problem.damaged-picture", "anh.jpg");
		assertRefused(FileType.PNG, Arrays.copyOf(picture, picture.length / 2), "file.problem.damaged-picture",
				"anh.jpg");
		assertRefused(FileType.WEBP, Arrays.copyOf(webp, 50), "file.problem.damaged-picture", "anh.jpg");
	}

	@Test
	void the_same_photo_is_drawn_to_the_same_bytes() throws IOException {
		redraw(FileType.JPEG, TestPictures.photo(400, 200, 6));
		byte[] first = content();
		redraw(FileType.JPEG, TestPictures.photo(400, 200, 6));
		assertThat(content()).isEqualTo(first);
	}

	private void assertRefused(FileType type, byte[] brought, String key, Object... args) {
		assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> redraw(type, brought))
			.satisfies((problem) -> {
				assertThat(problem.key()).isEqualTo(key);
				assertThat(problem.args()).containsExactly(args);
			});
	}

	/** What this thread takes of the heap, whether or not it is given back meanwhile. */
	private static long allocatedBy(ThrowingRunnable work) throws IOException {
		var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
		long before = threads.getCurrentThreadAllocatedBytes();
		work.run();
		return threads.getCurrentThreadAllocatedBytes() - before;
	}

	private interface ThrowingRunnable {

		void run() throws IOException;

	}

	private static List<String> metadataOf(byte[] picture) throws ImageProcessingException, IOException {
		Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture));
		return StreamSupport.stream(metadata.getDirectories().spliterator(), false).map(Directory::getName).toList();
	}

	private Picture redraw(FileType type, byte[] brought) throws IOException {
		Path file = Files.write(this.folder.resolve("brought"), brought);
		return this.pictures.redraw(file, type, "anh.jpg", this.folder.resolve("drawn"));
	}

	private BufferedImage kept() throws IOException {
		return TestPictures.read(content());
	}

	private byte[] content() throws IOException {
		return Files.readAllBytes(this.folder.resolve("drawn"));
	}

}
