package vn.hiepdong.platform.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Documents for tests, as small as they can be.
 */
public final class TestDocuments {

	private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

	private TestDocuments() {
	}

	public static byte[] pdf(String text) {
		return utf8("""
				%%PDF-1.4
				1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
				2 0 obj <</Type /Pages /Kids [] /Count 0>> endobj
				%% %s
				trailer <</Root 1 0 R>>
				%%%%EOF
				""".formatted(text));
	}

	public static byte[] docx() {
		return office("word/document.xml", OFFICE + "wordprocessingml.document.main+xml", Map.of());
	}

	public static byte[] xlsx() {
		return office("xl/workbook.xml", OFFICE + "spreadsheetml.sheet.main+xml", Map.of());
	}

	/** A Word document that runs a program when it is opened. */
	public static byte[] docm() {
		return office("word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml",
				Map.of("word/vbaProject.bin", ""));
	}

	/** The same, calling itself a document without macros. */
	public static byte[] docmInDisguise() {
		return office("word/document.xml", OFFICE + "wordprocessingml.document.main+xml",
				Map.of("word/vbaProject.bin", ""));
	}

	public static byte[] pptx() {
		return office("ppt/presentation.xml", OFFICE + "presentationml.presentation.main+xml", Map.of());
	}

	/** A document with a part that unpacks to 300 MB. */
	public static byte[] bomb() {
		return zip(Map.of("[Content_Types].xml", "<Types/>"), 300);
	}

	public static byte[] zip(Map<String, String> entries) {
		return zip(entries, 0);
	}

	public static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] office(String main, String type, Map<String, String> more) {
		Map<String, String> entries = new LinkedHashMap<>();
		entries.put("[Content_Types].xml", """
				<?xml version="1.0" encoding="UTF-8"?>
				<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
				<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
				<Override PartName="/%s" ContentType="%s"/></Types>""".formatted(main, type));
		entries.put("_rels/.rels", "<Relationships/>");
		entries.put(main, "<document/>");
		entries.putAll(more);
		return zip(entries, 0);
	}

	private static byte[] zip(Map<String, String> entries, int megabytes) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, String> entry : entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(utf8(entry.getValue()));
			}
			if (megabytes > 0) {
				zip.putNextEntry(new ZipEntry("word/document.xml"));
				for (int i = 0; i < megabytes; i++) {
					zip.write(new byte[1_000_000]);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
