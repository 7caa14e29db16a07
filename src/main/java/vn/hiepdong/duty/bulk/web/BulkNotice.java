package vn.hiepdong.duty.bulk.web;

import java.io.Serializable;
import java.time.Instant;

import vn.hiepdong.duty.bulk.BulkView;

/**
 * What the list says after a change of many duties.
 *
 * @param number the change's number
 * @param changed how many duties it changed
 * @param until until when it can be taken back
 */
record BulkNotice(int number, int changed, Instant until) implements Serializable {

	static BulkNotice of(BulkView view) {
		return new BulkNotice(view.number(), view.changed(), view.until());
	}

}
