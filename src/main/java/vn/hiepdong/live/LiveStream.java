package vn.hiepdong.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import org.jspecify.annotations.Nullable;

/**
 * The stream of one open page. It never waits for its reader: what cannot be written now
 * is merged and written when the container says so.
 */
final class LiveStream implements WriteListener, AsyncListener {

	private final Channel channel;

	private final String person;

	private final String session;

	private final AsyncContext exchange;

	private final ServletOutputStream out;

	private final Consumer<LiveStream> whenOver;

	private final Set<String> owedTopics = new TreeSet<>();

	private byte @Nullable [] opening;

	private @Nullable Position owedUpTo;

	private boolean free;

	private boolean unflushed;

	private boolean over;

	LiveStream(Channel channel, String person, String session, AsyncContext exchange, Consumer<LiveStream> whenOver) {
		this.channel = channel;
		this.person = person;
		this.session = session;
		this.exchange = exchange;
		this.whenOver = whenOver;
		try {
			this.out = exchange.getResponse().getOutputStream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Channel channel() {
		return this.channel;
	}

	String person() {
		return this.person;
	}

	String session() {
		return this.session;
	}

	/**
	 * From now on the container says when it takes something, unless the stream was ended
	 * already.
	 */
	synchronized void begin(byte[] first, News missed) {
		if (this.over) {
			return;
		}
		this.opening = first;
		owe(missed);
		this.exchange.addListener(this);
		this.out.setWriteListener(this);
	}

	/**
	 * Tells the page that something changed.
	 * @param written the same as bytes, which all streams of a channel share
	 */
	synchronized void tell(News news, byte[] written) {
		if (this.over) {
			return;
		}
		if (this.free) {
			write(written);
		}
		else {
			owe(news);
		}
	}

	/** Says that the stream lives, unless the page is behind anyway. */
	synchronized void beat(byte[] written) {
		if (this.free && !this.over) {
			write(written);
		}
	}

	private void owe(News news) {
		if (!news.topics().isEmpty()) {
			this.owedTopics.addAll(news.topics());
			this.owedUpTo = news.at();
		}
	}

	@Override
	public synchronized void onWritePossible() {
		if (this.over) {
			return;
		}
		this.free = true;
		if (this.unflushed) {
			flush();
		}
		if (this.free && this.opening != null) {
			byte[] first = this.opening;
			this.opening = null;
			write(first);
		}
		if (this.free && this.owedUpTo != null) {
			News owed = new News(this.owedUpTo, new TreeSet<>(this.owedTopics));
			this.owedUpTo = null;
			this.owedTopics.clear();
			write(EventText.news(owed));
		}
	}

	private void write(byte[] bytes) {
		try {
			this.out.write(bytes);
			this.unflushed = true;
			flush();
		}
		catch (IOException | RuntimeException ex) {
			finish();
		}
	}

	/**
	 * Where the socket takes no more, the container calls again when it does. Whatever
	 * fails ends this stream and no other.
	 */
	private void flush() {
		try {
			if (this.out.isReady()) {
				this.out.flush();
				this.unflushed = false;
				this.free = this.out.isReady();
			}
			else {
				this.free = false;
			}
		}
		catch (IOException | RuntimeException ex) {
			finish();
		}
	}

	/**
	 * Ends it.
	 * @param last what the page is told at the end, if it takes anything
	 */
	synchronized void end(byte[] last) {
		if (!this.over && this.free && last.length > 0) {
			write(last);
		}
		finish();
	}

	private void finish() {
		if (this.over) {
			return;
		}
		this.over = true;
		this.free = false;
		this.whenOver.accept(this);
		try {
			this.exchange.complete();
		}
		catch (RuntimeException ex) {
			// The container is ending it already, for the connection broke.
		}
	}

	@Override
	public void onError(Throwable failure) {
		end(new byte[0]);
	}

	@Override
	public void onError(AsyncEvent event) {
		end(new byte[0]);
	}

	@Override
	public void onTimeout(AsyncEvent event) {
		end(new byte[0]);
	}

	@Override
	public void onComplete(AsyncEvent event) {
		end(new byte[0]);
	}

	@Override
	public void onStartAsync(AsyncEvent event) {
		// Nobody starts it again.
	}

}
