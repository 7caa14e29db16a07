package vn.hiepdong.platform;

/**
 * The condition that there is any such row, as SQL. Where that is not all that a
 * {@code where} asks, as in a select list, in an order or beside an {@code or},
 * PostgreSQL may answer {@code exists} by reading a whole table, the rows of all events,
 * into a hash table; this it looks up by index.
 */
public final class AnyRow {

	private AnyRow() {
	}

	/**
	 * Asks.
	 * @param rows what follows {@code from}: a table, and which of its rows
	 * @return the condition, never null in SQL
	 */
	public static String of(String rows) {
		return "coalesce((select true from " + rows + " limit 1), false)";
	}

}
