package vn.hiepdong.duty.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MultipartFile;

import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.VietnameseText;

/**
 * A written plan as it is brought: a workbook or a pasted table.
 */
record ImportForm(String planName, @Nullable MultipartFile file, String table) {

	/** Less than the server takes in at all, so that the form can say so itself. */
	private static final DataSize LARGEST = DataSize.ofMegabytes(10);

	ImportForm {
		planName = VietnameseText.line(planName);
		table = (table != null) ? table : "";
	}

	static ImportForm empty() {
		return new ImportForm("", null, "");
	}

	/** The name that was typed, else that of the file without its ending. */
	String name() {
		String fileName = (this.file != null) ? Optional.ofNullable(this.file.getOriginalFilename()).orElse("") : "";
		String base = VietnameseText.line(fileName.replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.[^.]*$", ""));
		return this.planName.isEmpty() ? base.substring(0, Math.min(base.length(), 120)) : this.planName;
	}

	boolean isPasted() {
		if (this.file != null && !this.file.isEmpty()) {
			return false;
		}
		if (this.table.length() > LARGEST.toBytes()) {
			throw new Problem.TooLarge("table", "duty.import.problem.table-too-large", LARGEST.toMegabytes());
		}
		if (this.table.isBlank()) {
			throw new Problem.Invalid("file", "duty.import.problem.nothing");
		}
		return true;
	}

	/** The workbook as a file of its own; whoever reads it removes it. */
	Path workbook() {
		try {
			if (this.file != null && this.file.getSize() > LARGEST.toBytes()) {
				throw new Problem.TooLarge("file", "duty.import.problem.too-large", LARGEST.toMegabytes());
			}
			Path copy = Files.createTempFile("hiepdong-import-", ".xlsx");
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
