package vn.hiepdong.document;

import java.util.Locale;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The words of documents, Vietnamese whatever the reader's language, for they are handed
 * on.
 */
@Component
@RequiredArgsConstructor
class Words {

	static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private final MessageSource messages;

	String of(String key) {
		return this.messages.getMessage(key, null, VIETNAMESE);
	}

	/** What people call a value; {@code null} stays so. */
	@Nullable String of(String prefix, @Nullable Enum<?> value) {
		return (value == null) ? null : of(prefix + value.name());
	}

}
