package vn.hiepdong.platform.web;

import java.util.Arrays;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.server.ResponseStatusException;

import vn.hiepdong.platform.Problem;

/**
 * Answers a form: with a redirect where its action succeeds, else with the page of the
 * form, a 4xx status and the message at its place. What was typed stays, for the page
 * renders the same form again.
 */
public final class FormAnswer {

	private final BindingResult errors;

	private final HttpServletResponse response;

	private @Nullable String redirect;

	private HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;

	private FormAnswer(BindingResult errors, HttpServletResponse response) {
		this.errors = errors;
		this.response = response;
	}

	/**
	 * Begins to answer.
	 * @param errors what binding and validation found
	 * @param response the answer under way
	 * @return the rest of the sentence
	 * @throws ResponseStatusException with status 400 where what was sent cannot be made
	 * a form at all, such as a file in place of a text
	 */
	public static FormAnswer of(BindingResult errors, HttpServletResponse response) {
		if (errors.getTarget() == null) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		return new FormAnswer(errors, response);
	}

	/**
	 * Does what the form asks for, unless it has errors already. A
	 * {@link Problem.Invalid} or {@link Problem.TooLarge} becomes an error of its field;
	 * a {@link Problem.Conflict}, and what the database refuses because somebody else was
	 * faster, one of the whole form. Other problems are not the form's and pass.
	 * @param action what to do; it returns the view to answer with, a redirect
	 * @return the rest of the sentence
	 */
	public FormAnswer on(Supplier<String> action) {
		if (this.errors.hasErrors()) {
			return this;
		}
		try {
			this.redirect = action.get();
		}
		catch (Problem.Invalid ex) {
			reject(ex.field(), ex);
		}
		catch (Problem.TooLarge ex) {
			this.status = HttpStatus.CONTENT_TOO_LARGE;
			reject(ex.field(), ex);
		}
		catch (Problem.Conflict ex) {
			conflict(ex);
		}
		catch (ConcurrencyFailureException ex) {
			conflict(new Problem.Conflict("problem.overtaken"));
		}
		catch (DataIntegrityViolationException ex) {
			conflict(TakenKey.in(ex));
		}
		return this;
	}

	/**
	 * Ends the sentence.
	 * @param page makes the page of the form again and returns its view name
	 * @return the view to answer with
	 */
	public String orElse(Supplier<String> page) {
		if (this.redirect != null) {
			return this.redirect;
		}
		this.response.setStatus(this.status.value());
		return page.get();
	}

	private void conflict(Problem.Conflict problem) {
		this.status = HttpStatus.CONFLICT;
		this.errors.reject(problem.key(), problem.args(), problem.key());
	}

	/**
	 * A rule may name a field that this form does not show; its message then belongs to
	 * the whole form.
	 */
	private void reject(String field, Problem problem) {
		Object form = this.errors.getTarget();
		boolean shown = form != null && form.getClass().isRecord()
				&& Arrays.stream(form.getClass().getRecordComponents())
					.anyMatch((component) -> component.getName().equals(field));
		this.errors.rejectValue(shown ? field : null, problem.key(), problem.args(), problem.key());
	}

}
