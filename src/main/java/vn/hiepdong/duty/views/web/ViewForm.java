package vn.hiepdong.duty.views.web;

import vn.hiepdong.duty.web.DutyQuery;
import vn.hiepdong.platform.text.VietnameseText;

/**
 * A name for a filter, as it is typed.
 *
 * @param name the name
 * @param filter the filters of the list
 */
record ViewForm(String name, String filter) {

	ViewForm {
		name = VietnameseText.line(name);
		filter = VietnameseText.line(filter);
	}

	/** The filters of the list, checked, so that nothing else gets into an address. */
	DutyQuery query() {
		return DutyQuery.of(this.filter);
	}

}
