package vn.hiepdong.readiness;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.Area;
import vn.hiepdong.unit.UnitView;

/**
 * How ready each unit is in each area.
 *
 * @param areas the columns: the areas that have duties, in the order of the plan
 * @param rows the units that lead duties, in reading order
 */
public record HeatMap(List<Line<Area>> areas, List<Row> rows) {

	/**
	 * Whom most work is late with, then whom most obstacles are in the way of, then whom
	 * most weight is left to.
	 */
	private static final Comparator<Row> TROUBLED = Comparator.comparing((Row row) -> row.whole().late())
		.thenComparing((row) -> row.whole().blocked())
		.thenComparing((row) -> row.whole().ready().whole() - row.whole().ready().part())
		.reversed();

	/**
	 * The same with fewer rows, for where not all fit.
	 * @param most how many rows may stay
	 * @return those that are worst off, in the order that they had
	 */
	public HeatMap worstOff(int most) {
		Set<Row> staying = this.rows.stream().sorted(TROUBLED).limit(most).collect(Collectors.toSet());
		return new HeatMap(this.areas, this.rows.stream().filter(staying::contains).toList());
	}

	/**
	 * One unit.
	 *
	 * @param unit the unit, or {@code null} for what no unit has been given yet
	 * @param whole the figures of its duties, those of the units below it included
	 * @param cells one for each column
	 */
	public record Row(@Nullable UnitView unit, Tally whole, List<Cell> cells) {
	}

	/**
	 * The duties of one unit in one area.
	 *
	 * @param area the area
	 * @param tally their figures
	 */
	public record Cell(Area area, Tally tally) {

		private static final int DARKEST = 4;

		/**
		 * How dark it is drawn.
		 * @return 0 where nothing is ready, 4 where all is, else one of three steps
		 * between
		 */
		public int shade() {
			Share ready = this.tally.ready();
			if (ready.part() == 0) {
				return 0;
			}
			return 1 + (int) (ready.part() * (DARKEST - 1) / ready.whole());
		}

	}

}
