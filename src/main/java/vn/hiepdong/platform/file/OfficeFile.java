package vn.hiepdong.platform.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.util.XMLHelper;

import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.table.PackedSize;

/**
 * Tells Word documents and Excel workbooks from other packed files by the list of
 * contents that each of them must hold (ECMA-376, part 2). The list is read as a stream,
 * so that none can be too long.
 */
final class OfficeFile {

	/** The most bytes that a document may hold once unpacked. */
	static final long MOST_UNPACKED = 200_000_000;

	private static final String CONTENTS = "[Content_Types].xml";

	private static final Map<String, FileType> MAIN_PARTS = Map.of(FileType.DOCX.mediaType() + ".main+xml",
			FileType.DOCX, FileType.XLSX.mediaType() + ".main+xml", FileType.XLSX);

	private OfficeFile() {
	}

	/**
	 * Checks a packed file.
	 * @param file the file
	 * @param name its name, for the message
	 * @return what it is
	 * @throws Problem.Invalid if it is damaged, too large once unpacked, holds macros, or
	 * is neither
	 */
	static FileType type(Path file, String name) {
		try {
			PackedSize.check(file, MOST_UNPACKED);
		}
		catch (Problem.Invalid ex) {
			throw FileCheck.refusal("file.problem.packed", name, MOST_UNPACKED / 1_000_000);
		}
		try (ZipFile zip = new ZipFile(file.toFile())) {
			ZipEntry contents = zip.getEntry(CONTENTS);
			if (contents == null) {
				throw FileCheck.refusal("file.problem.type", name, "application/zip");
			}
			Map<String, String> parts = parts(zip, contents);
			if (zip.stream().anyMatch((entry) -> isMacro(entry.getName()))
					|| parts.values().stream().anyMatch(OfficeFile::isMacro)) {
				throw FileCheck.refusal("file.problem.macros", name);
			}
			return parts.entrySet()
				.stream()
				.filter((part) -> MAIN_PARTS.containsKey(part.getValue()) && zip.getEntry(part.getKey()) != null)
				.map((part) -> MAIN_PARTS.get(part.getValue()))
				.findFirst()
				.orElseThrow(() -> FileCheck.refusal("file.problem.type", name, "application/zip"));
		}
		catch (IOException | XMLStreamException | IllegalArgumentException ex) {
			throw FileCheck.refusal("file.problem.packed", name, MOST_UNPACKED / 1_000_000);
		}
	}

	/** What matters of the list: the main parts by their path, and one macro if any. */
	private static Map<String, String> parts(ZipFile zip, ZipEntry contents) throws IOException, XMLStreamException {
		Map<String, String> parts = new HashMap<>();
		try (InputStream in = zip.getInputStream(contents)) {
			XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(in);
			while (xml.hasNext()) {
				if (xml.next() == XMLStreamReader.START_ELEMENT) {
					String type = String.valueOf(xml.getAttributeValue(null, "ContentType"));
					String part = String.valueOf(xml.getAttributeValue(null, "PartName")).replaceFirst("^/", "");
					if (isMacro(type)) {
						parts.put("", type);
					}
					else if (MAIN_PARTS.containsKey(type) && parts.size() < MAIN_PARTS.size()) {
						parts.put(part, type);
					}
				}
			}
		}
		return parts;
	}

	private static boolean isMacro(String said) {
		String word = said.toLowerCase(Locale.ROOT);
		return word.contains("vbaproject") || word.contains("macroenabled") || word.contains("macrosheet");
	}

}
