package vn.hiepdong.demo;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.hiepdong.account.Accounts;
import vn.hiepdong.account.Role;
import vn.hiepdong.duty.notice.Notices;
import vn.hiepdong.duty.notice.Reminders;

/**
 * What people were told until the demonstration begins. Whatever came before the morning
 * they have read, so that nobody starts with a heap.
 */
@Component
@RequiredArgsConstructor
class DemoNotices {

	private final Reminders reminders;

	private final Notices notices;

	private final Accounts accounts;

	void tell() {
		this.reminders.write();
	}

	void read() {
		this.accounts.everybody(Role.DIRECTOR, Role.COORDINATOR, Role.UNIT_LEADER).forEach(this.notices::readAll);
	}

}
