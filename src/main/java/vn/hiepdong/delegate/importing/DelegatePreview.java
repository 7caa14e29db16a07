package vn.hiepdong.delegate.importing;

import java.util.List;

import vn.hiepdong.platform.importing.Fate;
import vn.hiepdong.platform.importing.PreviewPage;
import vn.hiepdong.platform.table.UnreadColumn;

/**
 * What an import will do, as things stand now.
 *
 * @param rows counts of all rows, and those of the page that was asked for
 * @param unread the columns that hold something of which nothing is read
 * @param unknown delegations that rows name and nobody knows, up to 200
 * @param founded the delegations that will be made
 * @param likenesses of how many rows nobody has said whether they are somebody on the
 * list
 * @param seen a mark of what was seen: it differs as soon as a row would become something
 * else or a delegate was changed meanwhile
 */
public record DelegatePreview(PreviewPage<ImportedDelegate> rows, List<UnreadColumn> unread,
		List<UnknownDelegation> unknown, List<FoundedDelegation> founded, int likenesses, String seen) {

	/**
	 * How many delegates will be added or changed.
	 * @return a count
	 */
	public int writing() {
		return this.rows.count(Fate.NEW) + this.rows.count(Fate.CHANGED);
	}

}
