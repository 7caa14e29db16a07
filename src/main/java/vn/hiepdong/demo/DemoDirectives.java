package vn.hiepdong.demo;

import java.util.List;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.hiepdong.account.Accounts;
import vn.hiepdong.demo.DemoRows.AcknowledgementRow;
import vn.hiepdong.demo.DemoRows.DirectiveRow;
import vn.hiepdong.duty.directive.DirectivePlan;
import vn.hiepdong.duty.directive.Directives;
import vn.hiepdong.platform.Ids;

/**
 * What the director said until the demonstration begins, and who acknowledged it.
 */
@Component
@RequiredArgsConstructor
class DemoDirectives {

	private static final String EVENT = DemoConference.CODE;

	private static final String DIRECTOR = "giamdoc";

	private final DemoFiles files;

	private final Accounts accounts;

	private final Directives directives;

	List<DemoAct> acts() {
		return Stream
			.concat(this.files.read("directives", DirectiveRow.class).stream().map(this::giving),
					this.files.read("acknowledgements", AcknowledgementRow.class).stream().map(this::acknowledging))
			.toList();
	}

	private DemoAct giving(DirectiveRow row) {
		DirectivePlan plan = new DirectivePlan(Ids.next(), row.text(), row.duty(), row.unit());
		return DemoAct.of(DemoTime.at(row.at()), DIRECTOR, this.accounts, (director) -> {
			int number = this.directives.give(EVENT, plan, director);
			if (number != row.number()) {
				// acknowledgements.csv names directives by their numbers
				throw new IllegalStateException("The demonstration's directive " + row.number() + " became " + number);
			}
		});
	}

	private DemoAct acknowledging(AcknowledgementRow row) {
		return DemoAct.of(DemoTime.at(row.at()), row.by(), this.accounts,
				(actor) -> this.directives.acknowledge(EVENT, row.directive(), row.unit(), actor));
	}

}
