package vn.hiepdong.duty.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.hiepdong.duty.dependency.DutyLink;

/**
 * The duties that decide about the end of an event: each hour that one of them is late
 * makes the end an hour later.
 * <p>
 * The critical path method (Kelley and Walker, <em>Critical-Path Planning and
 * Scheduling</em>, 1959) with finish-to-start links, lags, and planned starts as earliest
 * starts. With {@code d = due - start}: <pre>
 * forward:  ES = max(planned start, EF(p) + lag(p) of each predecessor p)   EF = ES + d
 * backward: LF = min(end, LS(s) - lag(s) of each successor s)               LS = LF - d
 * where end = max(EF) of all duties
 * slack = LS - ES; a duty without slack is critical
 * </pre>
 */
public final class CriticalPath {

	private final Map<String, Task> tasks;

	private final Map<String, List<DutyLink>> before = new HashMap<>();

	private final Map<String, List<DutyLink>> after = new HashMap<>();

	private final Map<String, Instant> earliestStart = new HashMap<>();

	private final Map<String, Instant> latestStart = new HashMap<>();

	/**
	 * A duty as it is planned.
	 *
	 * @param number its human number
	 * @param start when its work begins
	 * @param due when it must be done, after its start
	 */
	public record Task(String number, Instant start, Instant due) {

		Duration length() {
			return Duration.between(this.start, this.due);
		}

	}

	/**
	 * Calculates.
	 * @param tasks the duties, each number once
	 * @param links the links between them; those that name another duty do not count, nor
	 * do duties in a circle
	 */
	public CriticalPath(Collection<Task> tasks, Collection<DutyLink> links) {
		this.tasks = tasks.stream().collect(Collectors.toMap(Task::number, Function.identity()));
		for (DutyLink link : links) {
			if (this.tasks.containsKey(link.predecessor()) && this.tasks.containsKey(link.duty())) {
				this.before.computeIfAbsent(link.duty(), (number) -> new ArrayList<>()).add(link);
				this.after.computeIfAbsent(link.predecessor(), (number) -> new ArrayList<>()).add(link);
			}
		}
		List<Task> order = inOrder();
		order.forEach(this::forward);
		Instant end = order.stream()
			.map((task) -> earliestEnd(task.number()))
			.max(Comparator.naturalOrder())
			.orElse(null);
		Collections.reverse(order);
		order.forEach((task) -> backward(task, end));
	}

	/**
	 * By how much a duty may become later without moving the end.
	 * @param number the duty's number
	 * @return zero or more; zero also where there is no such duty
	 */
	public Duration slack(String number) {
		Instant earliest = this.earliestStart.get(number);
		Instant latest = this.latestStart.get(number);
		return (earliest == null || latest == null) ? Duration.ZERO : Duration.between(earliest, latest);
	}

	/**
	 * Whether a duty decides about the end.
	 * @param number the duty's number
	 * @return {@code true} if it has no slack
	 */
	public boolean contains(String number) {
		return this.earliestStart.containsKey(number) && slack(number).isZero();
	}

	/**
	 * Whether a link hands a delay on to the end.
	 * @param link the link
	 * @return {@code true} if both duties are critical and the second one starts as soon
	 * as the first one lets it
	 */
	public boolean contains(DutyLink link) {
		return contains(link.predecessor()) && contains(link.duty())
				&& released(link).equals(this.earliestStart.get(link.duty()));
	}

	/**
	 * The critical duties as chains along their links, so that each of them is in one.
	 * @return the numbers, in order of time
	 */
	public List<List<String>> chains() {
		List<List<String>> chains = new ArrayList<>();
		Set<String> told = new HashSet<>();
		this.tasks.keySet()
			.stream()
			.filter(this::contains)
			.sorted(Comparator.comparing((String number) -> start(number)).thenComparing(Comparator.naturalOrder()))
			.forEach((number) -> {
				if (!told.contains(number)) {
					List<String> chain = chain(number, told);
					told.addAll(chain);
					chains.add(chain);
				}
			});
		return chains;
	}

	/** Each duty after its predecessors; those in a circle are left out. */
	private List<Task> inOrder() {
		Map<String, Integer> open = new HashMap<>();
		this.before.forEach((number, links) -> open.put(number, links.size()));
		Deque<String> ready = new ArrayDeque<>(
				this.tasks.keySet().stream().filter((number) -> !open.containsKey(number)).toList());
		List<Task> order = new ArrayList<>();
		while (!ready.isEmpty()) {
			String number = ready.remove();
			order.add(task(number));
			for (DutyLink link : this.after.getOrDefault(number, List.of())) {
				if (open.merge(link.duty(), -1, Integer::sum) == 0) {
					ready.add(link.duty());
				}
			}
		}
		return order;
	}

	private void forward(Task task) {
		Instant start = task.start();
		for (DutyLink link : this.before.getOrDefault(task.number(), List.of())) {
			Instant released = released(link);
			start = released.isAfter(start) ? released : start;
		}
		this.earliestStart.put(task.number(), start);
	}

	private void backward(Task task, Instant end) {
		Instant finish = end;
		for (DutyLink link : this.after.getOrDefault(task.number(), List.of())) {
			Instant next = this.latestStart.get(link.duty());
			Instant needed = (next != null) ? next.minus(link.lag().duration()) : end;
			finish = needed.isBefore(finish) ? needed : finish;
		}
		this.latestStart.put(task.number(), finish.minus(task.length()));
	}

	private List<String> chain(String number, Set<String> told) {
		List<String> chain = new ArrayList<>(List.of(number));
		for (List<DutyLink> links = tight(this.before, number); !links.isEmpty(); links = tight(this.before,
				chain.get(0))) {
			chain.add(0, preferred(links.stream().map(DutyLink::predecessor).toList(), told));
		}
		for (List<DutyLink> links = tight(this.after, number); !links.isEmpty(); links = tight(this.after,
				chain.get(chain.size() - 1))) {
			chain.add(preferred(links.stream().map(DutyLink::duty).toList(), told));
		}
		return chain;
	}

	private List<DutyLink> tight(Map<String, List<DutyLink>> side, String number) {
		return side.getOrDefault(number, List.of()).stream().filter(this::contains).toList();
	}

	private static String preferred(List<String> numbers, Set<String> told) {
		return numbers.stream().filter((number) -> !told.contains(number)).findFirst().orElse(numbers.get(0));
	}

	private Instant released(DutyLink link) {
		return earliestEnd(link.predecessor()).plus(link.lag().duration());
	}

	private Instant earliestEnd(String number) {
		return start(number).plus(task(number).length());
	}

	private Instant start(String number) {
		return this.earliestStart.getOrDefault(number, task(number).start());
	}

	private Task task(String number) {
		Task task = this.tasks.get(number);
		if (task == null) {
			throw new IllegalArgumentException("No duty " + number);
		}
		return task;
	}

}
