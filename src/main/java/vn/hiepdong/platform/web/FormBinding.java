package vn.hiepdong.platform.web;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.server.ResponseStatusException;

/**
 * Binds forms by their constructor only. They are records; a second round, by property,
 * finds nothing to set but breaks on forged names such as {@code title[0]}. Names of rows
 * that no form has, such as {@code parts[x]} or {@code parts[100000]}, are refused, for
 * Spring would break on them.
 */
@ControllerAdvice
class FormBinding {

	/** A row has a number of one or two digits. */
	private static final Pattern FORGED = Pattern.compile("\\[(?!\\d{1,2}\\])");

	@InitBinder
	void onceOnly(WebDataBinder binder) {
		binder.setDeclarativeBinding(true);
	}

	@InitBinder
	void knownRowsOnly(WebRequest request) {
		Stream<String> texts = request.getParameterMap().keySet().stream();
		Stream<String> files = (request instanceof NativeWebRequest whole
				&& whole.getNativeRequest() instanceof MultipartRequest upload) ? upload.getFileMap().keySet().stream()
						: Stream.empty();
		if (Stream.concat(texts, files).anyMatch((name) -> FORGED.matcher(name).find())) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
	}

}
