package vn.hiepdong.demo;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.platform.time.Demonstration;

/**
 * Loads the whole demonstration in one transaction: a crash in the middle leaves nothing.
 */
@Component
@RequiredArgsConstructor
class DemoLoad {

	private final Demonstration demonstration;

	private final DemoPeople people;

	private final DemoConference conference;

	private final DemoDuties duties;

	private final DemoDependencies dependencies;

	private final DemoGates gates;

	private final DemoCourse course;

	private final DemoNotices notices;

	private final DemoDelegates delegates;

	private final DemoVisits visits;

	private final DemoLodging lodging;

	private final DemoHosting hosting;

	private final DemoSnapshots snapshots;

	@Transactional
	void load(String password) {
		this.demonstration.playAt(DemoTime.SETTLED);
		this.people.settle(password);
		this.demonstration.playAt(DemoTime.MEETING);
		this.conference.plan();
		this.demonstration.playAt(DemoTime.PLANNED);
		this.duties.plan();
		this.dependencies.link();
		this.gates.make();
		this.course.play();
		this.demonstration.playAt(DemoTime.MORNING);
		this.notices.tell();
		this.notices.read();
		this.demonstration.playAt(DemoTime.BEGINNING);
		this.notices.tell();
		this.delegates.register();
		this.visits.note();
		this.lodging.keep();
		this.hosting.prepare();
		this.snapshots.store();
		this.demonstration.begin(DemoTime.BEGINNING);
	}

}
