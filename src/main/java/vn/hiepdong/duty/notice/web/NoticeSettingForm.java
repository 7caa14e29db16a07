package vn.hiepdong.duty.notice.web;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.notice.MailWish;
import vn.hiepdong.duty.notice.MailWish.Quiet;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.TypedTimeOfDay;
import vn.hiepdong.platform.text.VietnameseText;

/**
 * How a person wants to get notices by e-mail, as typed.
 *
 * @param email an address, or empty for no mail
 * @param language {@code vi} or {@code en}
 * @param way {@code DIGEST} or {@code IMMEDIATE}
 * @param digestAt times of day, parted by commas
 * @param quietFrom a time of day, or empty
 * @param quietTo a time of day, or empty
 */
record NoticeSettingForm(
		@Size(max = 254, message = "{notice.problem.email}") @Pattern(
				regexp = "|[A-Za-z0-9._%+'-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*",
				message = "{notice.problem.email}") String email,
		@Pattern(regexp = "vi|en", message = "{form.required}") String language,
		@Pattern(regexp = "DIGEST|IMMEDIATE", message = "{form.required}") String way, String digestAt,
		String quietFrom, String quietTo) {

	NoticeSettingForm {
		email = VietnameseText.line(email);
		language = VietnameseText.line(language);
		way = VietnameseText.line(way);
		digestAt = VietnameseText.line(digestAt);
		quietFrom = VietnameseText.line(quietFrom);
		quietTo = VietnameseText.line(quietTo);
	}

	static NoticeSettingForm of(MailWish wish) {
		Quiet quiet = wish.quiet();
		return new NoticeSettingForm((wish.email() != null) ? wish.email() : "", wish.language().getLanguage(),
				wish.atOnce() ? "IMMEDIATE" : "DIGEST",
				wish.digestAt().stream().map(LocalTime::toString).collect(Collectors.joining(", ")),
				(quiet != null) ? quiet.from().toString() : "", (quiet != null) ? quiet.to().toString() : "");
	}

	MailWish wish() {
		List<LocalTime> times = Arrays.stream(this.digestAt.split("[,;]"))
			.map((typed) -> time("digestAt", typed))
			.sorted()
			.distinct()
			.toList();
		return new MailWish(this.email.isEmpty() ? null : this.email, Locale.forLanguageTag(this.language),
				this.way.equals("IMMEDIATE"), times, quiet());
	}

	private @Nullable Quiet quiet() {
		if (this.quietFrom.isEmpty() && this.quietTo.isEmpty()) {
			return null;
		}
		return new Quiet(time("quietFrom", this.quietFrom), time("quietTo", this.quietTo));
	}

	private static LocalTime time(String field, String typed) {
		return TypedTimeOfDay.parse(typed).orElseThrow(() -> new Problem.Invalid(field, "notice.problem." + field));
	}

}
