package vn.hiepdong.readiness.forecast;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import lombok.extern.slf4j.Slf4j;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.hiepdong.event.EventView;
import vn.hiepdong.platform.Change;

/**
 * Keeps a forecast of each event that somebody looks at. Forecasts are worked out beside
 * the requests, one at a time on a thread of low priority, soon after something changed,
 * and from time to time while somebody asks, for time passes and other nodes change
 * things too. Every node works out its own; the same data give the same forecast.
 */
@Slf4j
@Service
public class Forecasts implements DisposableBean {

	/** Of how many events a forecast is kept; those asked for least lately go first. */
	private static final int EVENTS = 50;

	private final SituationReader reader;

	private final ApplicationEventPublisher changes;

	private final TransactionTemplate transaction;

	private final Map<String, ForecastDesk> desks = new LinkedHashMap<>(EVENTS, 0.75f, true) {

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, ForecastDesk> eldest) {
			return size() > EVENTS;
		}

	};

	private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor((task) -> {
		Thread thread = new Thread(task, "forecast");
		thread.setDaemon(true);
		thread.setPriority(Thread.MIN_PRIORITY);
		return thread;
	});

	Forecasts(SituationReader reader, ApplicationEventPublisher changes, TransactionTemplate transaction) {
		this.reader = reader;
		this.changes = changes;
		this.transaction = transaction;
	}

	/**
	 * The last forecast of an event; asking has a newer one made where that is due. For
	 * other rooms, which answer for who may see it.
	 * @param event the event
	 * @return the forecast, or empty where the first one is under way
	 */
	public Optional<Forecast> latest(EventView event) {
		ForecastDesk desk = desk(event);
		desk.ask(event).ifPresent((delay) -> look(desk, delay));
		return desk.forecast();
	}

	/**
	 * Works out a forecast and waits for it. For jobs that keep it.
	 * @param event the event
	 * @return the forecast of this moment
	 */
	public Forecast now(EventView event) {
		return Forecaster.forecast(this.reader.read(event));
	}

	/** Many changes at once, as of an import, have one forecast made. */
	@EventListener
	void hear(Change change) {
		if (change.event() == null || !change.what().matches("(duty|gate|event)\\..*")) {
			return;
		}
		if (TransactionSynchronizationManager.isSynchronizationActive()) {
			TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
				@Override
				public void afterCommit() {
					stir(change.event());
				}
			});
		}
		else {
			stir(change.event());
		}
	}

	private void stir(String event) {
		ForecastDesk desk;
		synchronized (this.desks) {
			desk = this.desks.get(event);
		}
		if (desk != null) {
			desk.stir().ifPresent((delay) -> look(desk, delay));
		}
	}

	private ForecastDesk desk(EventView event) {
		synchronized (this.desks) {
			return this.desks.computeIfAbsent(event.code(), (code) -> new ForecastDesk(event));
		}
	}

	private void look(ForecastDesk desk, Duration delay) {
		this.worker.schedule(() -> look(desk), delay.toNanos(), TimeUnit.NANOSECONDS);
	}

	/** Who asks next has it tried again. */
	private void look(ForecastDesk desk) {
		try {
			desk.look(this.reader).ifPresent((made) -> tell(desk, made));
		}
		catch (RuntimeException ex) {
			log.warn("No forecast of {} could be made", desk.code(), ex);
		}
	}

	private void tell(ForecastDesk desk, Forecast made) {
		this.transaction
			.executeWithoutResult((status) -> this.changes.publishEvent(new ForecastMade(desk.code(), made.at())));
	}

	@Override
	public void destroy() {
		this.worker.shutdownNow();
	}

}
