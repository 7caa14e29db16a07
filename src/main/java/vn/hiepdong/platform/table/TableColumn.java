package vn.hiepdong.platform.table;

import java.util.List;

/**
 * A column that a room can make something of; an enum of the room implements it.
 */
public interface TableColumn {

	/**
	 * The titles under which people write the column, the usual one first.
	 * @return one or more titles
	 */
	List<String> titles();

	/**
	 * Whether a table without the column is of no use.
	 * @return {@code true} if it must be there
	 */
	boolean required();

}
