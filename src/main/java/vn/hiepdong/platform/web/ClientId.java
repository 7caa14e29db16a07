package vn.hiepdong.platform.web;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

import vn.hiepdong.platform.Ids;

/**
 * The identifier that a form for something new is made with, so that a form sent twice
 * counts once.
 */
public final class ClientId {

	private ClientId() {
	}

	/**
	 * Gives the form that is shown again a new identifier where it was refused with 409:
	 * sending it once more is then a decision of its own, not a repetition.
	 * @param response the answer under way
	 * @param model the page's model; it gets the attribute {@code freshId}
	 */
	public static void renew(HttpServletResponse response, Model model) {
		if (response.getStatus() == HttpStatus.CONFLICT.value()) {
			renew(model);
		}
	}

	/**
	 * Gives the form that is shown again a new identifier.
	 * @param model the page's model; it gets the attribute {@code freshId}
	 */
	public static void renew(Model model) {
		model.addAttribute("freshId", Ids.next().toString());
	}

	/**
	 * Reads the identifier; a form that came without a usable one gets a new one.
	 * @param sent what the form sent, or {@code null}
	 * @return a UUID as text
	 */
	public static String read(@Nullable String sent) {
		return id(sent).toString();
	}

	/**
	 * The same, as what a form stands for needs it.
	 * @param sent what the form sent, or {@code null}
	 * @return the identifier
	 */
	public static UUID id(@Nullable String sent) {
		try {
			return UUID.fromString((sent != null) ? sent : "");
		}
		catch (IllegalArgumentException ex) {
			return Ids.next();
		}
	}

}
