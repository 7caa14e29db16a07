package vn.hiepdong.browser;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every page, in both languages and widths: in order by axe's rules for WCAG 2.2 AA, no
 * wider than the window, no complaint of the browser. Nothing is changed here, so both
 * languages are looked at side by side.
 */
class EveryPageTest extends BrowserTest {

	/** Who looks at which page. */
	private static final String PAGES = """
			dieuphoi     /events
			dieuphoi     /events/new
			dieuphoi     {event}
			dieuphoi     {event}/edit
			dieuphoi     {event}/readiness
			dieuphoi     {event}/readiness/snapshots
			dieuphoi     {event}/readiness/snapshots/2
			dieuphoi     {event}/readiness/what-if?drop=Q-002&shift=Q-006:24h&reassign=Q-019:pc08
			dieuphoi     {event}/duties
			dieuphoi     {event}/duties?q=khong-co-nhiem-vu-nay
			dieuphoi     {event}/duties?size=100&state=VERIFIED
			dieuphoi     {event}/duties/new
			dieuphoi     {event}/duties/import
			dieuphoi     {event}/delegates/import
			dieuphoi     {event}/duties/Q-014
			dieuphoi     {event}/duties/Q-014/edit
			dieuphoi     {event}/duties/Q-011
			dieuphoi     {event}/delegates
			dieuphoi     {event}/delegates/new
			dieuphoi     {event}/delegates/001
			dieuphoi     {event}/delegates/001/edit
			dieuphoi     {event}/delegations/new
			dieuphoi     {event}/delegations/ca-ha-giang/edit
			dieuphoi     {event}/visits
			dieuphoi     {event}/visits/plans/1
			dieuphoi     {event}/visits/by-ward
			dieuphoi     {event}/visits/by-vehicle
			dieuphoi     {event}/visits/by-delegation
			dieuphoi     {event}/visits/by-time
			dieuphoi     {event}/visits/frame
			dieuphoi     {event}/visits/vehicles
			dieuphoi     {event}/visits/vehicles/new
			dieuphoi     {event}/visits/vehicles/2
			dieuphoi     {event}/visits/openings
			dieuphoi     {event}/visits/openings/cap-quan-toan
			dieuphoi     {event}/visits/travel
			dieuphoi     {event}/visits/wishes
			dieuphoi     {event}/visits/wishes/cuc-v05
			dieuphoi     {event}/wards/cap-quan-toan
			dieuphoi     {event}/lodging
			dieuphoi     {event}/lodging/hotels/new
			dieuphoi     {event}/lodging/hotels/khach-san-phuong-do
			dieuphoi     {event}/lodging/rooming
			dieuphoi     {event}/lodging/rooming?show=NO_BED
			dieuphoi     {event}/lodging/rooming/ca-ha-giang
			dieuphoi     {event}/lodging/beds/001
			dieuphoi     {event}/meals
			dieuphoi     {event}/meals/new
			dieuphoi     {event}/meals/1
			dieuphoi     {event}/seating
			dieuphoi     {event}/seating/seats/001
			dieuphoi     /password
			dieuphoi     /admin/accounts
			dieuphoi     /events/khong-co
			dieuphoi     {event}/duties/Q-068
			dieuphoi     {event}/obstacles
			dieuphoi     {event}/obstacles?show=ALL
			dieuphoi     {event}/directives/1
			dieuphoi     {event}/duties/timeline
			dieuphoi     {event}/duties/timeline?by=area&zoom=week&unit=pv01
			dieuphoi     {event}/duties/timeline?zoom=hour&unit=pv01
			dieuphoi     {event}/duties/timeline?q=khong-co-nhiem-vu-nay
			dieuphoi     {event}/duties/Q-006
			dieuphoi     {event}/gates
			dieuphoi     {event}/gates/new
			dieuphoi     {event}/gates/1
			dieuphoi     {event}/gates/1/removal
			dieuphoi     {event}/duties?area=TRAFFIC&soon=true
			dieuphoi     {event}/views
			dieuphoi     {event}/duties/bulk
			dieuphoi     {event}/duties/bulk?numbers=Q-014,Q-031
			dieuphoi     {event}/duties/copy
			dieuphoi     {event}/duties/templates
			dieuphoi     {event}/duties/templates/new?area=TRAFFIC
			dieuphoi     {event}/reminders
			dieuphoi     /my/notices
			dieuphoi     /my/notices/settings
			dieuphoi     {event}/delegates/001/badge
			dieuphoi     {event}/documents
			dieuphoi     {event}/check-in
			dieuphoi     {event}/check-in/hall?q=binh
			dieuphoi     {event}/check-in/hall/missing
			dieuphoi     {event}/check-in/boarding-1-1
			dieuphoi     {event}/check-in/boarding-1-1/missing
			dieuphoi     {event}/check-in/ward-cap-vinh-niem/missing
			dieuphoi     {event}/personal-data
			dieuphoi     {event}/personal-data/erasure
			lienlac-1    {event}/delegates
			lienlac-1    /my/delegations
			lienlac-1    {event}/check-in
			lienlac-1    {event}/check-in/arrival?q=d
			lienlac-1    {event}/check-in/arrival/missing
			lienlac-1    {event}/lodging/rooming
			ca-hong-bang /my/duties
			ca-hong-bang {event}/duties
			ca-hong-bang {event}/duties/Q-031
			ca-hong-bang {event}/duties/Q-051
			ca-hong-bang {event}/duties/Q-051/children
			ca-hong-bang {event}/duties/Q-102
			ca-hong-bang {event}/duties/Q-102/edit
			ca-hong-bang {event}/obstacles
			ca-hong-bang {event}/directives
			ca-hong-bang {event}/directives/2
			ca-hong-bang {event}/duties/timeline
			ca-hong-bang /my/notices
			pc08         /my/duties
			pc08         {event}/duties/Q-051
			quantri      /admin/accounts
			quantri      /admin/accounts/new
			quantri      /admin/accounts/pv01
			quantri      /admin/accounts/pv01/password
			quantri      /admin/personal-data
			quantri      /admin/units
			quantri      /admin/units/new
			quantri      /admin/units/ca-hong-bang
			giamdoc      {event}/readiness
			giamdoc      {event}/readiness/directives/new?addressee=Q-014&at=Q-014
			giamdoc      {event}/board
			giamdoc      {event}/directives
			giamdoc      {event}/gates
			giamdoc      {event}/personal-data
			giamdoc      {event}/personal-data/log
			giamdoc      {event}/seating
			giamdoc      {event}/duties/Q-051
			""";

	private static final int[] WIDTHS = { 390, 1440 };

	@ParameterizedTest
	@EnumSource
	@Execution(ExecutionMode.CONCURRENT)
	void is_in_order(Words words) {
		looks(somebody(words, WIDTHS[0]));
		pagesByPerson().forEach((username, paths) -> {
			Person person = signedIn(username, words, WIDTHS[0]);
			paths.forEach((path) -> looks(person.opens(path)));
		});
	}

	/** A page is opened once and looked at in each width, for opening takes longest. */
	private static void looks(Person person) {
		for (int width : WIDTHS) {
			person.resizes(width).findsThePageInOrder();
		}
	}

	private static Map<String, List<String>> pagesByPerson() {
		return PAGES.lines()
			.map((line) -> line.replace("{event}", EVENT).split(" +"))
			.collect(Collectors.groupingBy((words) -> words[0],
					Collectors.mapping((words) -> words[1], Collectors.toList())));
	}

}
