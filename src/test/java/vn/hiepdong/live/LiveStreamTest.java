package vn.hiepdong.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockAsyncContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class LiveStreamTest {

	private final Position now = new Heard().now();

	private final List<LiveStream> over = new ArrayList<>();

	@Test
	void one_that_was_ended_before_it_began_begins_no_more() {
		MockHttpServletResponse response = new MockHttpServletResponse();
		LiveStream stream = stream(response);
		stream.end(EventText.END);
		begin(stream);
		assertThat(this.over).containsExactly(stream);
		assertThat(response.getContentAsByteArray()).isEmpty();
	}

	@Test
	void one_that_fails_in_whatever_way_is_over_and_troubles_nobody_else() {
		LiveStream stream = stream(new Failing());
		begin(stream);
		stream.onWritePossible();
		assertThat(this.over).containsExactly(stream);
	}

	@Test
	void one_whose_end_fails_in_whatever_way_is_over_and_troubles_nobody_else() {
		LiveStream stream = stream(new MockAsyncContext(new MockHttpServletRequest(), new MockHttpServletResponse()) {
			@Override
			public void complete() {
				throw new NullPointerException("Recycled");
			}
		});
		stream.end(EventText.END);
		assertThat(this.over).containsExactly(stream);
	}

	private LiveStream stream(MockHttpServletResponse response) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setAsyncSupported(true);
		return stream(request.startAsync(request, response));
	}

	private LiveStream stream(AsyncContext exchange) {
		return new LiveStream(new Channel(null, Audience.DIRECTOR), "giamdoc", "a session", exchange, this.over::add);
	}

	private void begin(LiveStream stream) {
		stream.begin(EventText.opening(this.now, Duration.ofSeconds(1)), new News(this.now, Set.of("duty")));
	}

	/** As a container does that recycled the answer already. */
	private static final class Failing extends MockHttpServletResponse {

		@Override
		public ServletOutputStream getOutputStream() {
			return new ServletOutputStream() {

				@Override
				public boolean isReady() {
					return true;
				}

				@Override
				public void setWriteListener(WriteListener listener) {
					// It is called by the test.
				}

				@Override
				public void write(int one) {
					throw new IllegalStateException("Recycled");
				}

			};
		}

	}

}
