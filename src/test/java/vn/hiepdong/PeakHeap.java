package vn.hiepdong;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

import com.sun.management.GarbageCollectionNotificationInfo;

/**
 * Watches the heap while some work is done: how far it fills, and how much of it is still
 * in use after collections, which is what the work really needs.
 */
public final class PeakHeap implements AutoCloseable, NotificationListener {

	private final AtomicLong most = new AtomicLong();

	private final AtomicLong mostInUse = new AtomicLong();

	private final Set<String> pools = ManagementFactory.getMemoryPoolMXBeans()
		.stream()
		.filter((pool) -> pool.getType() == MemoryType.HEAP)
		.map(MemoryPoolMXBean::getName)
		.collect(Collectors.toSet());

	/**
	 * Begins to watch, with an emptied heap.
	 */
	public PeakHeap() {
		System.gc();
		collectors()
			.forEach((collector) -> ((NotificationEmitter) collector).addNotificationListener(this, null, null));
	}

	/**
	 * How far the heap was filled right before a collection, or now.
	 * @return bytes
	 */
	public long most() {
		note(this.most, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
		return this.most.get();
	}

	/**
	 * How much of it was in use right after a collection.
	 * @return bytes
	 */
	public long mostInUse() {
		return this.mostInUse.get();
	}

	@Override
	public void handleNotification(Notification notification, Object handback) {
		if (notification.getUserData() instanceof CompositeData data) {
			GarbageCollectionNotificationInfo info = GarbageCollectionNotificationInfo.from(data);
			note(this.most, used(info.getGcInfo().getMemoryUsageBeforeGc()));
			note(this.mostInUse, used(info.getGcInfo().getMemoryUsageAfterGc()));
		}
	}

	@Override
	public void close() {
		for (GarbageCollectorMXBean collector : collectors()) {
			try {
				((NotificationEmitter) collector).removeNotificationListener(this);
			}
			catch (ListenerNotFoundException ex) {
				throw new IllegalStateException(ex);
			}
		}
	}

	private long used(Map<String, MemoryUsage> usage) {
		return usage.entrySet()
			.stream()
			.filter((pool) -> this.pools.contains(pool.getKey()))
			.mapToLong((pool) -> pool.getValue().getUsed())
			.sum();
	}

	private static List<GarbageCollectorMXBean> collectors() {
		return ManagementFactory.getGarbageCollectorMXBeans();
	}

	private static void note(AtomicLong peak, long bytes) {
		peak.accumulateAndGet(bytes, Math::max);
	}

}
