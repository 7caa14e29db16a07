package vn.hiepdong.platform.web;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Binds forms by their constructor only. They are records; a second round, by property,
 * finds nothing to set but breaks on forged names such as {@code title[0]}.
 */
@ControllerAdvice
class FormBinding {

	@InitBinder
	void onceOnly(WebDataBinder binder) {
		binder.setDeclarativeBinding(true);
	}

}
