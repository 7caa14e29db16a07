package vn.hiepdong.platform.importing.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MultipartFile;

import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.importing.BroughtTable;
import vn.hiepdong.platform.importing.ImportMapping;
import vn.hiepdong.platform.importing.Imports;
import vn.hiepdong.platform.text.TypedText;
import vn.hiepdong.platform.text.VietnameseText;

/**
 * A table as it is brought: a file or pasted.
 *
 * @param name the name that was typed for it, possibly empty
 * @param file the file, or {@code null}
 * @param table what was pasted, possibly empty
 */
public record ImportForm(String name, @Nullable MultipartFile file, String table) {

	/**
	 * Takes what was sent.
	 */
	public ImportForm {
		name = VietnameseText.line(name);
		table = (table != null) ? table : "";
	}

	/**
	 * A form in which nothing was typed yet.
	 * @return the form
	 */
	public static ImportForm empty() {
		return new ImportForm("", null, "");
	}

	/**
	 * What was brought. A file becomes one of its own; whoever reads it removes it.
	 * @param mapping the kind of table
	 * @return the table
	 * @throws Problem.TooLarge if the file or the text is too large
	 * @throws Problem.Invalid if nothing was brought
	 */
	public BroughtTable brought(ImportMapping<?> mapping) {
		return isPasted(mapping.largest()) ? new BroughtTable(nameOrFile(), null, this.table)
				: new BroughtTable(nameOrFile(), copy(mapping.largest()), "");
	}

	/** The name that was typed, else that of the file without its ending. */
	private String nameOrFile() {
		String fileName = (this.file != null) ? Optional.ofNullable(this.file.getOriginalFilename()).orElse("") : "";
		String base = VietnameseText.line(fileName.replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.[^.]*$", ""));
		return this.name.isEmpty() ? TypedText.cut(base, Imports.LONGEST_NAME) : this.name;
	}

	private boolean isPasted(DataSize largest) {
		if (this.file != null && !this.file.isEmpty()) {
			return false;
		}
		if (this.table.length() > largest.toBytes()) {
			throw new Problem.TooLarge("table", "import.problem.table-too-large", largest.toMegabytes());
		}
		if (this.table.isBlank()) {
			throw new Problem.Invalid("file", "import.problem.nothing");
		}
		return true;
	}

	private Path copy(DataSize largest) {
		try {
			if (this.file != null && this.file.getSize() > largest.toBytes()) {
				throw new Problem.TooLarge("file", "import.problem.too-large", largest.toMegabytes());
			}
			Path copy = Files.createTempFile(BroughtTable.FILE_PREFIX, ".table");
			if (this.file != null) {
				this.file.transferTo(copy);
			}
			return copy;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
