package vn.hiepdong.demo;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.hiepdong.platform.time.Demonstration;

/**
 * Plays what happened until the demonstration begins, each thing at its time, so that
 * what is measured meanwhile is what was true then.
 */
@Component
@RequiredArgsConstructor
class DemoCourse {

	private final DemoSnapshots snapshots;

	private final DemoSteps steps;

	private final DemoObstacles obstacles;

	private final DemoDirectives directives;

	private final Demonstration demonstration;

	void play() {
		Stream.of(this.snapshots.acts(), this.steps.acts(), this.obstacles.acts(), this.directives.acts())
			.flatMap(List::stream)
			.sorted(Comparator.comparing(DemoAct::at))
			.forEach((act) -> {
				this.demonstration.playAt(act.at());
				act.what().run();
			});
	}

}
