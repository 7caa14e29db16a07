package vn.hiepdong.platform.importing;

import java.util.EnumSet;
import java.util.Set;

import org.springframework.util.unit.DataSize;

import vn.hiepdong.platform.table.TableColumn;
import vn.hiepdong.platform.table.TableLimits;

/**
 * What tables of one kind hold, and how much of a table is taken.
 *
 * @param <C> what a column may hold
 * @param kind names the kind where imports are kept
 * @param type what a column may hold
 * @param limits the most rows and columns
 * @param largest the largest file or pasted text
 * @param texts how the keys of the messages on this kind of import begin
 */
public record ImportMapping<C extends Enum<C> & TableColumn>(String kind, Class<C> type, TableLimits limits,
		DataSize largest, String texts) {

	/**
	 * All that a column may hold.
	 * @return the columns, in the order in which they are offered
	 */
	public Set<C> columns() {
		return EnumSet.allOf(this.type);
	}

	/**
	 * The key of a message that this kind of import words in its own way.
	 * @param end the end of the key
	 * @return the whole key
	 */
	public String text(String end) {
		return this.texts + "." + end;
	}

}
