package vn.hiepdong.platform.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionSynchronizationUtils;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import static org.assertj.core.api.Assertions.assertThat;

class PageRefreshesTest {

	private static final String LIST = "/events/hoi-nghi-2022/delegates";

	private static final String TWO = "two people";

	private static final Clock MORNING = Clock.fixed(Instant.parse("2022-09-09T01:00:00Z"), ZoneOffset.UTC);

	private static final Clock LATER = Clock.offset(MORNING, Duration.ofMinutes(11));

	private MockHttpSession session = new MockHttpSession();

	@AfterEach
	void nobodyAsks() {
		RequestContextHolder.resetRequestAttributes();
	}

	@Test
	void a_page_that_asks_by_itself_shows_again_what_it_showed() {
		assertThat(opened(LIST, TWO)).isFalse();
		assertThat(asked(MORNING, LIST, TWO)).isTrue();
		assertThat(asked(MORNING, LIST, TWO)).isTrue();
	}

	@Test
	void what_somebody_opens_is_never_the_same_again() {
		assertThat(opened(LIST, TWO)).isFalse();
		assertThat(opened(LIST, TWO)).isFalse();
	}

	@Test
	void other_people_another_address_another_session_and_a_later_hour_are_something_new() {
		opened(LIST, TWO);
		assertThat(asked(MORNING, LIST, "three people")).isFalse();
		assertThat(asked(MORNING, LIST + "?page=1", TWO)).isFalse();
		assertThat(asked(LATER, LIST, TWO)).isFalse();
		assertThat(asked(LATER, LIST, TWO)).isTrue();
		this.session = new MockHttpSession();
		assertThat(asked(LATER, LIST, TWO)).isFalse();
	}

	@Test
	void what_was_rolled_back_was_not_shown() {
		assertThat(shows(MORNING, LIST, TWO, false, false)).isFalse();
		assertThat(asked(MORNING, LIST, TWO)).isFalse();
	}

	@Test
	void what_no_request_asks_for_is_shown_to_nobody_before() {
		assertThat(new PageRefreshes(MORNING).showAgain(TWO)).isFalse();
	}

	private boolean opened(String address, String shown) {
		return shows(MORNING, address, shown, false, true);
	}

	private boolean asked(Clock clock, String address, String shown) {
		return shows(clock, address, shown, true, true);
	}

	private boolean shows(Clock clock, String address, String shown, boolean byItself, boolean commits) {
		String[] parts = address.split("\\?");
		MockHttpServletRequest request = new MockHttpServletRequest("GET", parts[0]);
		request.setQueryString((parts.length > 1) ? parts[1] : null);
		request.setSession(this.session);
		if (byItself) {
			request.addHeader(PageRefreshes.HEADER, "true");
		}
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
		TransactionSynchronizationManager.initSynchronization();
		try {
			boolean again = new PageRefreshes(clock).showAgain(shown);
			if (commits) {
				TransactionSynchronizationUtils.triggerAfterCommit();
			}
			return again;
		}
		finally {
			TransactionSynchronizationManager.clearSynchronization();
		}
	}

}
