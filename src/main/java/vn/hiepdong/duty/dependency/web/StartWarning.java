package vn.hiepdong.duty.dependency.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.hiepdong.account.Actor;
import vn.hiepdong.duty.Step;
import vn.hiepdong.duty.dependency.Dependencies;
import vn.hiepdong.duty.dependency.DependencyView;
import vn.hiepdong.duty.web.StepWarning;

/**
 * Warns whoever starts a duty before its predecessors are done, or plans it so.
 */
@Component
@RequiredArgsConstructor
class StartWarning implements StepWarning {

	private final Dependencies dependencies;

	private final MessageSource messages;

	@Override
	public Optional<String> after(Step step, String event, String number, Actor me) {
		return switch (step) {
			case ACCEPT, REPORT, REPORT_DONE ->
				joined(text("dependency.warning.unfinished", this.dependencies.around(event, number, me).unfinished()));
			case EDIT -> planned(this.dependencies.around(event, number, me));
			default -> Optional.empty();
		};
	}

	private Optional<String> planned(DependencyView view) {
		return joined(Stream.concat(text("dependency.warning.too-late", view.tooLate()),
				text("dependency.warning.too-early", view.tooEarly())));
	}

	private Stream<String> text(String key, List<String> numbers) {
		return numbers.isEmpty() ? Stream.empty() : Stream.of(this.messages.getMessage(key,
				new Object[] { String.join(", ", numbers) }, LocaleContextHolder.getLocale()));
	}

	private static Optional<String> joined(Stream<String> texts) {
		return Optional.of(texts.collect(Collectors.joining(" "))).filter((text) -> !text.isEmpty());
	}

}
