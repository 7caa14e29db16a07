package vn.hiepdong.platform.web;

import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The sentence with which a page says what was done on the page before it.
 */
@Component
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public class Flash {

	private final MessageSource messages;

	/**
	 * Lets the page to which a redirect leads say something in the reader's language.
	 * @param redirect the answer under way
	 * @param key the key of the sentence
	 * @param args the sentence's arguments
	 */
	public void say(RedirectAttributes redirect, String key, Object... args) {
		redirect.addFlashAttribute("flash", this.messages.getMessage(key, args, LocaleContextHolder.getLocale()));
	}

}
