package vn.hiepdong.demo;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.hiepdong.account.AccountPlan;
import vn.hiepdong.account.Accounts;
import vn.hiepdong.account.Role;
import vn.hiepdong.demo.DemoRows.AccountRow;
import vn.hiepdong.demo.DemoRows.UnitRow;
import vn.hiepdong.unit.UnitPlan;
import vn.hiepdong.unit.Units;

/**
 * Who is there before the conference is planned: the units, and an account for each
 * person.
 */
@Component
@RequiredArgsConstructor
class DemoPeople {

	private final DemoFiles files;

	private final Units units;

	private final Accounts accounts;

	void settle(String password) {
		List<AccountRow> people = this.files.read("accounts", AccountRow.class);
		AccountRow admin = people.stream().filter((each) -> each.role() == Role.ADMIN).findFirst().orElseThrow();
		ActingAs.somebody(admin.username(), Role.ADMIN)
			.run(() -> this.files.read("units", UnitRow.class).forEach(this::found));
		this.accounts.openFirst(people.stream().map(DemoPeople::plan).toList(), password);
	}

	private void found(UnitRow unit) {
		this.units.create(
				new UnitPlan(unit.code(), unit.parent(), unit.kind(), unit.name(), unit.shortName(), unit.nameEn()));
	}

	private static AccountPlan plan(AccountRow row) {
		return new AccountPlan(row.username(), row.name(), row.phone(), row.role(), row.unit(), true);
	}

}
