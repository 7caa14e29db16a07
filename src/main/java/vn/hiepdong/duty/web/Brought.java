package vn.hiepdong.duty.web;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

import vn.hiepdong.platform.file.BroughtFile;

/**
 * Reads the files that came with a form.
 */
final class Brought {

	private Brought() {
	}

	/**
	 * The files that somebody chose. A field in which none was chosen sends one without a
	 * name and without content.
	 */
	static List<BroughtFile> files(@Nullable List<MultipartFile> sent) {
		return (sent == null) ? List.of()
				: sent.stream()
					.filter((file) -> !file.isEmpty() || !name(file).isEmpty())
					.map((file) -> new BroughtFile(name(file), file))
					.toList();
	}

	private static String name(MultipartFile file) {
		return Optional.ofNullable(file.getOriginalFilename()).orElse("");
	}

}
