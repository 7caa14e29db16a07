package vn.hiepdong;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.hiepdong.platform.database.InSchema;
import vn.hiepdong.platform.time.HouseClock;
import vn.hiepdong.platform.time.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.CoordinatorPages.words;

/**
 * The whole demonstration, erased when it is over: nothing of its delegates is left in
 * any table, and every page still answers.
 */
@InSchema("erased")
@SpringBootTest(properties = { "hiepdong.demo=true", "hiepdong.jobs.enabled=false" })
@AutoConfigureMockMvc
class ErasedDemonstrationTest {

	private static final String EVENT = "/events/hoi-nghi-2022";

	private static final List<String> PEOPLE = List.of("dieuphoi", "giamdoc", "lienlac-1", "cap-quan-toan", "quantri");

	@Autowired
	MockMvcTester mvc;

	@Autowired
	UserDetailsService accounts;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	HouseClock clock;

	@Test
	void nothing_of_people_is_left_and_every_page_answers() {
		this.jdbc.sql("update delegate set identity_number = '0311880' || lpad(number::text, 5, '0')").update();
		CoordinatorPages coordinator = pages("dieuphoi");
		new TestClock(this.clock).standAt("12/9/2022 07:42");
		assertThat(coordinator.post(EVENT + "/badges")).hasStatus3xxRedirection();
		assertThat(coordinator.post(EVENT + "/delegates/002/badge/replacement", "copy", "1", "reason",
				"Chị Hạnh-Phúc-Lạ làm mất"))
			.hasStatus3xxRedirection();
		assertThat(coordinator.post(EVENT + "/check-in/hall/entries", "number", "1")).hasStatus3xxRedirection();
		assertThat(coordinator.post(EVENT + "/delegates/003/cancellation", "reason", "Ốm-Thật-Lạ"))
			.hasStatus3xxRedirection();

		List<String> traces = new ArrayList<>(List.of("Hạnh-Phúc-Lạ", "Ốm-Thật-Lạ"));
		traces.addAll(column("select full_name from delegate"));
		traces.addAll(column("select phone from delegate where phone is not null"));
		traces.addAll(column("select identity_number from delegate"));
		traces.addAll(column("select diet_note from delegate where diet_note <> ''"));
		traces.addAll(column("select arrival_number from delegation where arrival_number <> ''"));
		traces.addAll(column("select departure_number from delegation where departure_number <> ''"));
		traces.addAll(column("select driver from visit_vehicle where driver <> ''"));
		traces.addAll(column("select driver_phone from visit_vehicle where driver_phone is not null"));
		assertThat(tablesWith(traces)).containsOnlyKeys("badge", "delegate", "delegation", "visit_vehicle");
		String counts = counts(coordinator);

		new TestClock(this.clock).standAt("1/12/2022 08:00");
		assertThat(coordinator.post(EVENT + "/personal-data/erasure", "confirmation", "hoi-nghi-2022"))
			.hasRedirectedUrl(EVENT + "/personal-data");

		assertThat(tablesWith(traces)).isEmpty();
		assertThat(counts(coordinator)).isEqualTo(counts);
		PEOPLE.forEach((username) -> AddressTable.rows()
			.filter(Address::isPage)
			.forEach((row) -> assertThat(pages(username).get(row.path()).getResponse().getStatus())
				.as(row + " for " + username)
				.isLessThan(500)));
		assertThat(words(coordinator.get(EVENT + "/delegates"))).contains("|ĐB-001|Đại biểu 001|");
		assertThat(coordinator.post(EVENT + "/badges")).hasStatus(409);
		assertThat(coordinator.post(EVENT + "/check-in/hall/entries", "number", "5")).hasStatus(409);
	}

	/** How many rows of each table name a trace. */
	private Map<String, Long> tablesWith(Collection<String> traces) {
		Map<String, Long> found = new TreeMap<>();
		for (String table : column("select tablename::text from pg_tables where schemaname = current_schema()")) {
			long rows = column("select t::text from \"" + table + "\" t").stream()
				.filter((row) -> traces.stream().anyMatch(row::contains))
				.count();
			if (rows > 0) {
				found.put(table, rows);
			}
		}
		return found;
	}

	private static String counts(CoordinatorPages coordinator) {
		String page = words(coordinator.get(EVENT + "/personal-data"));
		String counts = page.substring(page.indexOf("|Số liệu ở lại|"));
		assertThat(counts).contains("|Hội trường|1|");
		return counts;
	}

	private List<String> column(String sql) {
		return this.jdbc.sql(sql).query(String.class).list();
	}

	private CoordinatorPages pages(String username) {
		return new CoordinatorPages(this.mvc, this.accounts.loadUserByUsername(username));
	}

}
