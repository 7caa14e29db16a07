package vn.hiepdong.duty.notice;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.mail.internet.AddressException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;

/**
 * Tells a refusal of an address for good from what passes.
 */
final class MailRefusal {

	/** RFC 5321: 5yz is permanent. */
	private static final Pattern FOR_GOOD = Pattern.compile("5\\d\\d");

	/**
	 * A full mailbox (552; RFC 3463: X.2.2), and a server that does not take mail from us
	 * (RFC 3463: X.7.z), are no fault of the address and pass.
	 */
	private static final Pattern PASSES = Pattern.compile("(?s)552.*|5\\d\\d[ -]5\\.(2\\.2|7\\.\\d+)\\b.*");

	private MailRefusal() {
	}

	/** Whether a message failed for its address, which will not get better by waiting. */
	static boolean isForGood(@Nullable Throwable why) {
		if (why == null) {
			return false;
		}
		if (why instanceof AddressException) {
			return true;
		}
		if (why instanceof SMTPAddressFailedException refused) {
			return FOR_GOOD.matcher(Integer.toString(refused.getReturnCode())).matches()
					&& !PASSES.matcher(String.valueOf(refused.getMessage())).matches();
		}
		return causes(why).anyMatch(MailRefusal::isForGood);
	}

	private static Stream<@Nullable Throwable> causes(Throwable why) {
		Stream<@Nullable Throwable> beside = (why instanceof MailSendException several)
				? Stream.of(several.getMessageExceptions()) : Stream.of();
		return Stream.concat(Stream.of(why.getCause()), beside);
	}

}
