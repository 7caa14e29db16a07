package vn.hiepdong.readiness.forecast;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

import vn.hiepdong.event.EventView;
import vn.hiepdong.platform.ChangeHeard;

/**
 * Keeps a forecast of each event that somebody looked at. Forecasts are worked out beside
 * the requests, one at a time on a thread of low priority: soon after something was heard
 * to have changed, on this node or another, and in each quarter of an hour in which
 * somebody asks. Every node works out its own; the same data give the same forecast.
 */
@Slf4j
@Service
public class Forecasts implements DisposableBean {

	/** Of how many events a forecast is kept; those asked for least lately go first. */
	private static final int EVENTS = 50;

	/** What a forecast goes by. */
	private static final Set<String> TOPICS = Set.of("duty", "gate", "event");

	private final SituationReader reader;

	private final ApplicationEventPublisher changes;

	private final Clock clock;

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

	Forecasts(SituationReader reader, ApplicationEventPublisher changes, Clock clock) {
		this.reader = reader;
		this.changes = changes;
		this.clock = clock;
	}

	/**
	 * The last forecast of an event; asking has a newer one made where that is due. For
	 * other rooms, which answer for who may see it.
	 * @param event the event
	 * @return the forecast, or empty where the first one is under way
	 */
	public Optional<Forecast> latest(EventView event) {
		return asked(event).forecast();
	}

	/**
	 * The kept forecast where it is of just this; asking has a newer one made where that
	 * is due.
	 */
	Optional<Forecast> of(Known known) {
		return asked(known.event()).forecast(known);
	}

	private ForecastDesk asked(EventView event) {
		ForecastDesk desk = desk(event);
		desk.ask(event, this.clock.instant()).ifPresent((delay) -> look(desk, delay));
		return desk;
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
	void hear(ChangeHeard heard) {
		if (heard.isOf(TOPICS)) {
			desksOf(heard.event()).forEach((desk) -> desk.want().ifPresent((delay) -> look(desk, delay)));
		}
	}

	private List<ForecastDesk> desksOf(@Nullable String event) {
		synchronized (this.desks) {
			return (event == null) ? List.copyOf(this.desks.values())
					: Optional.ofNullable(this.desks.get(event)).stream().toList();
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

	private void look(ForecastDesk desk) {
		try {
			desk.look(this.reader)
				.ifPresent((made) -> this.changes.publishEvent(new ForecastMade(desk.code(), made.at())));
		}
		catch (RuntimeException ex) {
			log.warn("No forecast of {} could be made", desk.code(), ex);
		}
	}

	@Override
	public void destroy() {
		this.worker.shutdownNow();
	}

}
