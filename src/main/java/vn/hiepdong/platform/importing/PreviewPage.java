package vn.hiepdong.platform.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;

/**
 * Counts the rows of a preview as they pass, and keeps those that one page shows.
 *
 * @param <R> what a row will become
 */
public final class PreviewPage<R extends PreviewRow<?>> {

	/** Shows the rows of which there is something to tell. */
	private static final String NOTED = "NOTED";

	private static final int ROWS = 100;

	private final Map<Fate, Integer> counts = new EnumMap<>(Fate.class);

	private final List<R> kept = new ArrayList<>();

	private final String show;

	private final int asked;

	private int shown;

	private int noted;

	/**
	 * Begins.
	 * @param show the name of the fate of the rows to show, {@code NOTED}, or nothing for
	 * all
	 * @param page which page of them, as an address has it; what is none is the first
	 */
	public PreviewPage(@Nullable String show, @Nullable String page) {
		this.show = (show != null) ? show : "";
		this.asked = (page != null && page.matches("\\d{1,6}")) ? Integer.parseInt(page) : 0;
		for (Fate fate : Fate.values()) {
			this.counts.put(fate, 0);
		}
	}

	/**
	 * Takes the next row.
	 * @param row the row
	 */
	public void add(R row) {
		this.counts.merge(row.fate(), 1, Integer::sum);
		this.noted += row.noted() ? 1 : 0;
		if (isShown(row)) {
			int page = this.shown++ / ROWS;
			if (page <= this.asked) {
				// A page behind the last shows the last.
				if (this.kept.size() == ROWS) {
					this.kept.clear();
				}
				this.kept.add(row);
			}
		}
	}

	/**
	 * How many rows meet each fate.
	 * @return a count for every fate, possibly 0
	 */
	public Map<Fate, Integer> counts() {
		return this.counts;
	}

	/**
	 * How many rows meet one fate.
	 * @param fate the fate
	 * @return a count
	 */
	public int count(Fate fate) {
		return this.counts.get(fate);
	}

	/**
	 * How many rows there are.
	 * @return a count
	 */
	public int total() {
		return this.counts.values().stream().mapToInt(Integer::intValue).sum();
	}

	/**
	 * Of how many rows there is something to tell.
	 * @return a count
	 */
	public int noted() {
		return this.noted;
	}

	/**
	 * Which rows are shown.
	 * @return what was asked for, possibly nothing
	 */
	public String show() {
		return this.show;
	}

	/**
	 * The rows of the page.
	 * @return up to 100 rows
	 */
	public Page<R> page() {
		int at = Math.min(this.asked, Math.max(this.shown - 1, 0) / ROWS);
		return new PageImpl<>(List.copyOf(this.kept), PageRequest.of(at, ROWS), this.shown);
	}

	private boolean isShown(R row) {
		return this.show.isEmpty() || (this.show.equals(NOTED) ? row.noted() : row.fate().name().equals(this.show));
	}

}
