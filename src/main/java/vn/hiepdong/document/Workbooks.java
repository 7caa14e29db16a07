package vn.hiepdong.document;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.delegate.DelegateFilter;
import vn.hiepdong.delegate.Delegates;
import vn.hiepdong.delegate.PersonalField;
import vn.hiepdong.delegate.Purpose;
import vn.hiepdong.delegate.checkin.CheckInLists;
import vn.hiepdong.delegate.checkin.PointStanding;
import vn.hiepdong.delegate.lodging.LodgingNights;
import vn.hiepdong.delegate.lodging.NightLists;
import vn.hiepdong.document.DocumentFile.Format;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.table.WorkbookWriter;
import vn.hiepdong.unit.UnitTree;
import vn.hiepdong.unit.Units;
import vn.hiepdong.visit.programme.HostProgramme;
import vn.hiepdong.visit.programme.Programme;
import vn.hiepdong.visit.programme.Programmes;

/**
 * Writes what pages show into workbooks, for whoever may see the page and as far as they
 * see it. Every method takes a number of statements that does not grow with the rows, and
 * throws {@link Problem.NotFound} where there is no such event and
 * {@link org.springframework.security.access.AccessDeniedException} where the person may
 * not.
 */
@Service
@RequiredArgsConstructor
public class Workbooks {

	private static final Purpose WITH_ALL_FIELDS = Purpose.exported(Paper.DELEGATES.place(), PersonalField.values());

	/** Whoever reads delegates with phones and the like has it noted by that. */
	private static final int NOTED_BY_READING = 0;

	private final Events events;

	private final Units units;

	private final Delegates delegates;

	private final DelegateSheet delegateSheet;

	private final NightLists nights;

	private final RoomingSheet roomingSheet;

	private final Manifests manifests;

	private final ManifestSheet manifestSheet;

	private final Programmes programmes;

	private final VisitSheet visitSheet;

	private final CheckInLists checkIns;

	private final HeadCountSheet headCountSheet;

	private final Words words;

	private final Outgoing outgoing;

	/**
	 * The delegates that a filter finds; for directors and coordinators, and for liaisons
	 * those given to them. Only coordinators get the numbers of identity cards.
	 * @param event the code of the event
	 * @param filter which delegates
	 * @param me who asks
	 * @return a workbook that an import of delegates understands
	 */
	public DocumentFile delegates(String event, DelegateFilter filter, Actor me) {
		EventView conference = this.events.get(event);
		byte[] workbook = WorkbookWriter.write((writer) -> this.delegates.each(event, filter, WITH_ALL_FIELDS, me,
				writer.sheet(this.words.of("delegate.list.title"),
						this.delegateSheet.columns(me.is(Role.COORDINATOR), filter.cancelled()))));
		return this.outgoing.release(Paper.DELEGATES, Format.XLSX, conference, workbook, NOTED_BY_READING, me);
	}

	/**
	 * Who sleeps where; for directors and coordinators.
	 * @param event the code of the event
	 * @param me who asks
	 * @return a workbook
	 */
	public DocumentFile roomingList(String event, Actor me) {
		LodgingNights lodging = this.nights.of(event, me);
		return this.outgoing.release(Paper.ROOMING_LIST, Format.XLSX, this.events.get(event),
				WorkbookWriter.write((writer) -> this.roomingSheet.write(lodging, writer)), lodging.people(), me);
	}

	/**
	 * Who rides in which vehicle; for directors and coordinators.
	 * @param event the code of the event
	 * @param me who asks
	 * @return a workbook
	 * @throws Problem.Conflict if people were told no plan
	 */
	public DocumentFile manifest(String event, Actor me) {
		Manifest manifest = this.manifests.of(event, me);
		return this.outgoing.release(Paper.MANIFEST, Format.XLSX, manifest.event(),
				WorkbookWriter.write((writer) -> this.manifestSheet.write(manifest, writer)), manifest.people(), me);
	}

	/**
	 * Who visits which ward when; for directors and coordinators.
	 * @param event the code of the event
	 * @param me who asks
	 * @return a workbook
	 */
	public DocumentFile visits(String event, Actor me) {
		Programme programme = this.programmes.all(event, me);
		UnitTree tree = this.units.tree();
		return visits(programme.event(),
				programme.event()
					.hostWards()
					.stream()
					.map(tree::get)
					.map((ward) -> new HostProgramme(ward, programme.at(ward.code()), programme.event()))
					.toList(),
				me);
	}

	/**
	 * Who visits one ward; also for leaders of the ward and of the units above it.
	 * @param event the code of the event
	 * @param ward the ward's code
	 * @param me who asks
	 * @return a workbook
	 * @throws Problem.NotFound also if the unit is no host ward of the event
	 */
	public DocumentFile visits(String event, String ward, Actor me) {
		HostProgramme host = this.programmes.ofWard(event, ward, me);
		return visits(host.event(), List.of(host), me);
	}

	/**
	 * How many were counted at each point, in the last turn of counting there; for
	 * directors and coordinators, and for liaisons of those given to them.
	 * @param event the code of the event
	 * @param me who asks
	 * @return a workbook
	 */
	public DocumentFile headCount(String event, Actor me) {
		List<PointStanding> points = this.checkIns.points(event, me);
		return this.outgoing.release(Paper.HEAD_COUNT, Format.XLSX, this.events.get(event),
				WorkbookWriter.write((writer) -> this.headCountSheet.write(points, writer)), 0, me);
	}

	private DocumentFile visits(EventView event, List<HostProgramme> hosts, Actor me) {
		AtomicInteger people = new AtomicInteger();
		byte[] workbook = WorkbookWriter.write((writer) -> people.set(this.visitSheet.write(hosts, writer)));
		return this.outgoing.release(Paper.VISITS, Format.XLSX, event, workbook, people.get(), me);
	}

}
