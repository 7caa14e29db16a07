package vn.hiepdong.platform.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.context.request.NativeWebRequest;
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

	/** What claims to be in a row; rows have numbers of one or two digits. */
	private static final Pattern FORGED = Pattern.compile("(\\w+)\\[(?!\\d{1,2}\\]).*");

	@InitBinder
	void onceOnly(WebDataBinder binder) {
		binder.setDeclarativeBinding(true);
	}

	@InitBinder
	void knownRowsOnly(WebDataBinder binder, NativeWebRequest request) {
		Set<String> lists = lists(binder.getTargetType());
		if (!lists.isEmpty() && names(request).map(FORGED::matcher)
			.anyMatch((name) -> name.matches() && lists.contains(name.group(1)))) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
	}

	/** The fields of a form that have rows. */
	private static Set<String> lists(@Nullable ResolvableType form) {
		Class<?> type = (form != null) ? form.resolve() : null;
		return (type == null || !type.isRecord()) ? Set.of()
				: Arrays.stream(type.getRecordComponents())
					.filter((field) -> Collection.class.isAssignableFrom(field.getType()))
					.map(RecordComponent::getName)
					.collect(Collectors.toSet());
	}

	private static Stream<String> names(NativeWebRequest request) {
		Stream<String> texts = request.getParameterMap().keySet().stream();
		return (request.getNativeRequest() instanceof MultipartRequest upload)
				? Stream.concat(texts, upload.getFileMap().keySet().stream()) : texts;
	}

}
