package vn.hiepdong.live;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hears what any node changes, for as long as the application runs. It has a connection
 * of its own, for one of the pool would never be given back.
 */
@Component
@RequiredArgsConstructor
class Hearing implements SmartLifecycle {

	private final JdbcConnectionDetails database;

	private final Heard heard;

	private final Exchange exchange;

	private volatile @Nullable Line line;

	/** Whether this node hears everything that changes. */
	boolean isSure() {
		Line open = this.line;
		return open != null && open.isSure();
	}

	@Override
	public void start() {
		Line fresh = new Line(this.database, this.heard, this.exchange);
		this.line = fresh;
		fresh.open();
	}

	@Override
	public void stop() {
		Line open = this.line;
		if (open != null) {
			open.close();
			this.line = null;
		}
	}

	@Override
	public boolean isRunning() {
		return this.line != null;
	}

}
