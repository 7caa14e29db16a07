package vn.hiepdong.platform.web;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

import vn.hiepdong.platform.Problem;

/**
 * Turns what the rooms refuse into the page for its status, with the reason in the user's
 * language and nothing internal.
 */
@ControllerAdvice
class ProblemAdvice {

	@ExceptionHandler
	ModelAndView notFound(Problem.NotFound problem) {
		return page(HttpStatus.NOT_FOUND, problem);
	}

	@ExceptionHandler
	ModelAndView conflict(Problem.Conflict problem) {
		return page(HttpStatus.CONFLICT, problem);
	}

	@ExceptionHandler
	ModelAndView invalid(Problem.Invalid problem) {
		return page(HttpStatus.BAD_REQUEST, problem);
	}

	@ExceptionHandler
	ModelAndView tooLarge(Problem.TooLarge problem) {
		return page(HttpStatus.CONTENT_TOO_LARGE, problem);
	}

	@ExceptionHandler(ConcurrencyFailureException.class)
	ModelAndView overtaken() {
		return page(HttpStatus.CONFLICT, new Problem.Conflict("problem.overtaken"));
	}

	@ExceptionHandler
	ModelAndView taken(DataIntegrityViolationException ex) {
		return page(HttpStatus.CONFLICT, TakenKey.in(ex));
	}

	@ExceptionHandler({ MethodArgumentTypeMismatchException.class, BindException.class })
	ModelAndView unreadable() {
		return page(HttpStatus.BAD_REQUEST, new Problem.Conflict("problem.unreadable"));
	}

	private static ModelAndView page(HttpStatus status, Problem problem) {
		ModelAndView page = new ModelAndView("error/" + status.value());
		page.setStatus((problem instanceof Problem.Invalid) ? HttpStatus.UNPROCESSABLE_CONTENT : status);
		page.addObject("problem", problem);
		return page;
	}

}
