package vn.hiepdong.platform.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ByteArrayResource;

import vn.hiepdong.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.hiepdong.platform.file.TestDocuments.utf8;

class FileCheckTest {

	private static final byte[] PHOTO = TestPictures.photo(40, 20, 1);

	private final FileCheck check = new FileCheck(new TypeCheck(), new Pictures());

	static Stream<Arguments> taken() {
		return Stream.of(arguments(PHOTO, FileType.JPEG),
				arguments(TestPictures.png(TestPictures.quarters(40, 20)), FileType.PNG),
				arguments(TestPictures.webp(false, 1), FileType.JPEG),
				arguments(TestPictures.webp(true, 1), FileType.PNG), arguments(TestDocuments.pdf("x"), FileType.PDF),
				arguments(TestDocuments.docx(), FileType.DOCX), arguments(TestDocuments.xlsx(), FileType.XLSX));
	}

	@ParameterizedTest
	@MethodSource("taken")
	void what_a_file_is_tells_its_content_and_not_its_name(byte[] content, FileType type) {
		try (CheckedFile file = check("ke-hoach.exe", content)) {
			assertThat(file.type()).isEqualTo(type);
			assertThat(file.name()).isEqualTo("ke-hoach.exe." + type.ending());
			assertThat(file.picture() != null).isEqualTo(type.isPicture());
		}
	}

	static Stream<Arguments> refused() {
		return Stream.of(
				arguments("file.problem.type", "text/html", utf8("<!DOCTYPE html><html><body>x</body></html>")),
				arguments("file.problem.type", "image/svg+xml",
						utf8("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"></svg>")),
				arguments("file.problem.type", "image/gif",
						utf8("GIF89a/*<html><script>alert(1)</script></html>*/=1;")),
				arguments("file.problem.type", "text/html",
						utf8("<html><body><script>alert(1)</script></body></html>\n%PDF-1.4\n%%EOF")),
				arguments("file.problem.type", "application/x-msdownload", hex("4d5a90000300000004000000ffff0000")),
				arguments("file.problem.type", "application/x-sh", utf8("#!/bin/sh\nrm -rf /\n")),
				arguments("file.problem.type", "text/plain", utf8("Báo cáo bằng chữ thường")),
				arguments("file.problem.type", "application/zip", TestDocuments.zip(Map.of("anh.jpg", "x"))),
				arguments("file.problem.type", "application/zip", TestDocuments.pptx()),
				arguments("file.problem.macros", null, TestDocuments.docm()),
				arguments("file.problem.macros", null, TestDocuments.docmInDisguise()),
				arguments("file.problem.packed", 200L, TestDocuments.bomb()),
				arguments("file.problem.packed", 200L,
						Arrays.copyOf(TestDocuments.docx(), TestDocuments.docx().length - 30)),
				arguments("file.problem.old-or-locked", null, hex("d0cf11e0a1b11ae1" + "00".repeat(600))),
				arguments("file.problem.heic", null, hex("0000001c667479706865696300000000" + "00".repeat(40))),
				arguments("file.problem.damaged-picture", null, hex("ffd8ffe000104a464946000101")),
				arguments("file.problem.empty", null, new byte[0]),
				arguments("file.problem.too-large", null, new byte[10 * 1024 * 1024 + 1]));
	}

	@ParameterizedTest
	@MethodSource("refused")
	void what_is_not_taken_is_refused_with_its_name_and_what_it_is(String key, Object what, byte[] content)
			throws IOException {
		Set<Path> before = temporaries();
		assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> check("C:\\Ảnh\\cong.jpg", content))
			.satisfies((problem) -> {
				assertThat(problem.key()).isEqualTo(key);
				assertThat(problem.field()).isEqualTo("files");
				assertThat(problem.args()).startsWith("cong.jpg");
				assertThat(problem.args()).endsWith((what != null) ? what : "cong.jpg");
			});
		await().pollDelay(Duration.ZERO).until(() -> before.containsAll(temporaries()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			cổng chính.JPEG          | cổng chính.jpg
			../../etc/passwd         | passwd.jpg
			C:\\Users\\x\\anh.png    | anh.jpg
			a\u0000b\u202ec.jpg      | a bc.jpg
			''                       | minh-chung.jpg
			.jpg                     | minh-chung.jpg
			báo cáo v1.2             | báo cáo v1.2.jpg
			""")
	void a_name_is_kept_as_people_read_it(String sent, String kept) {
		assertName(sent, kept);
	}

	@Test
	void a_name_is_composed_and_cut_to_160_characters() {
		assertName(Normalizer.normalize("Ảnh cổng.jpg", Normalizer.Form.NFD), "Ảnh cổng.jpg");
		assertName("ả".repeat(300) + ".jpg", "ả".repeat(156) + ".jpg");
		assertName("😀".repeat(300), "😀".repeat(156) + ".jpg");
	}

	@Test
	void a_document_keeps_its_bytes() throws IOException {
		byte[] content = TestDocuments.pdf("nguyên vẹn");
		try (CheckedFile file = check("a.pdf", content)) {
			assertThat(Files.readAllBytes(file.content())).isEqualTo(content);
			assertThat(file.size()).isEqualTo(content.length);
		}
	}

	@Test
	void a_page_hidden_behind_a_photo_does_not_stay() throws IOException {
		byte[] both = TestPictures.join(PHOTO, utf8("<html><script>alert(1)</script></html>"));
		try (CheckedFile file = check("a.jpg", both)) {
			assertThat(new String(Files.readAllBytes(file.content()), StandardCharsets.ISO_8859_1))
				.doesNotContain("script");
		}
	}

	private void assertName(String sent, String kept) {
		try (CheckedFile file = check(sent, PHOTO)) {
			assertThat(file.name()).isEqualTo(kept);
		}
	}

	private CheckedFile check(String name, byte[] content) {
		return this.check.check(new BroughtFile(name, new ByteArrayResource(content)));
	}

	/** Another process that runs tests keeps some there for a moment, too. */
	private static Set<Path> temporaries() throws IOException {
		try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
			return files.filter((file) -> file.getFileName().toString().startsWith("hiepdong-file-"))
				.collect(Collectors.toSet());
		}
	}

	private static byte[] hex(String digits) {
		return HexFormat.of().parseHex(digits);
	}

}
