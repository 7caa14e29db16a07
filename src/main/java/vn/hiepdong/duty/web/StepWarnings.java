package vn.hiepdong.duty.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.hiepdong.account.Actor;
import vn.hiepdong.duty.Step;

/**
 * All that whoever took a step should mind.
 */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class StepWarnings {

	private final List<StepWarning> warnings;

	/**
	 * What to mind after a step.
	 * @param step the step that was taken
	 * @param event the code of the event
	 * @param number the duty's number
	 * @param me who took it
	 * @return sentences in the reader's language, or empty
	 */
	public Optional<String> after(Step step, String event, String number, Actor me) {
		String all = this.warnings.stream()
			.flatMap((each) -> each.after(step, event, number, me).stream())
			.collect(Collectors.joining(" "));
		return Optional.of(all).filter((text) -> !text.isEmpty());
	}

}
