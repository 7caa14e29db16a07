package vn.hiepdong.account.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;

import vn.hiepdong.platform.text.VietnamesePhone;
import vn.hiepdong.platform.web.Fmt;
import vn.hiepdong.unit.UnitTree;

/**
 * Reads the form of an account as people read its page, so that two of them can be
 * compared. Passwords are no part of it.
 *
 * @param units the organisation
 * @param fmt writes values
 * @param messages the texts
 * @param locale the reader's language
 */
record AccountReading(UnitTree units, Fmt fmt, MessageSource messages, Locale locale) {

	/** The values by the key of their label, in the order of the page. */
	Map<String, String> of(AccountForm form) {
		Map<String, String> values = new LinkedHashMap<>();
		values.put("account.name", form.name());
		values.put("account.phone", VietnamesePhone.parse(form.phone()).map(this.fmt::phone).orElse(form.phone()));
		values.put("account.role", form.role().isEmpty() ? "" : text("account.role." + form.role()));
		values.put("account.unit",
				this.units.byCode(form.unit()).map((unit) -> unit.name(this.locale)).orElse(form.unit()));
		values.put("account.state", text("true".equals(form.enabled()) ? "account.enabled" : "account.disabled"));
		return values;
	}

	/** A choice that was never offered has no text and is read as it came. */
	private String text(String key) {
		return this.messages.getMessage(key, null, key, this.locale);
	}

}
