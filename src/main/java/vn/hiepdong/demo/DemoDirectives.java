package vn.hiepdong.demo;

import java.time.LocalDateTime;
import java.util.function.Consumer;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.hiepdong.account.Accounts;
import vn.hiepdong.account.Actor;
import vn.hiepdong.demo.DemoRows.AcknowledgementRow;
import vn.hiepdong.demo.DemoRows.DirectiveRow;
import vn.hiepdong.duty.directive.DirectivePlan;
import vn.hiepdong.duty.directive.Directives;
import vn.hiepdong.platform.Ids;
import vn.hiepdong.platform.time.Demonstration;

/**
 * Plays what the director said until the demonstration begins, and who acknowledged it.
 */
@Component
@RequiredArgsConstructor
class DemoDirectives {

	private static final String EVENT = DemoConference.CODE;

	private static final String DIRECTOR = "giamdoc";

	private final DemoFiles files;

	private final Accounts accounts;

	private final Directives directives;

	private final Demonstration demonstration;

	void play() {
		this.files.read("directives", DirectiveRow.class).forEach(this::give);
		this.files.read("acknowledgements", AcknowledgementRow.class)
			.forEach((row) -> act(row.at(), row.by(),
					(actor) -> this.directives.acknowledge(EVENT, row.directive(), row.unit(), actor)));
	}

	private void give(DirectiveRow row) {
		DirectivePlan plan = new DirectivePlan(Ids.next(), row.text(), row.duty(), row.unit());
		act(row.at(), DIRECTOR, (director) -> {
			int number = this.directives.give(EVENT, plan, director);
			if (number != row.number()) {
				// acknowledgements.csv names directives by their numbers
				throw new IllegalStateException("The demonstration's directive " + row.number() + " became " + number);
			}
		});
	}

	private void act(LocalDateTime at, String by, Consumer<Actor> what) {
		this.demonstration.playAt(DemoTime.at(at));
		Actor actor = this.accounts.actor(by).orElseThrow();
		ActingAs.somebody(actor.username(), actor.role()).run(() -> what.accept(actor));
	}

}
