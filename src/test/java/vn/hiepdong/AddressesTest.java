package vn.hiepdong;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import vn.hiepdong.platform.database.InSchema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Who gets past the door of which address: every mapped address, asked as every role. An
 * address without a row fails the build.
 */
@InSchema("demonstration")
@SpringBootTest(properties = "hiepdong.demo=true")
@AutoConfigureMockMvc
class AddressesTest {

	/**
	 * D director, C coordinator, U leader of the duty's unit, F leader of a foreign unit,
	 * L liaison, A administrator; * everybody.
	 */
	private static final String TABLE = """
			GET  /                                                     DCUFLA
			GET  /login                                                *
			POST /language                                             *
			GET  /setup                                                *
			POST /setup                                                *
			GET  /password                                             DCUFLA
			POST /password                                             DCUFLA
			GET  /my/duties                                            DCUF
			GET  /events                                               DCUFL
			GET  /events/new                                           C
			POST /events                                               C
			GET  /events/{code}                                        DCUFL
			GET  /events/{code}/edit                                   C
			POST /events/{code}                                        C
			GET  /events/{code}/readiness                              DC
			GET  /events/{code}/duties                                 DCUF
			GET  /events/{code}/duties/new                             C
			POST /events/{code}/duties                                 C
			GET  /events/{code}/duties/import                          C
			POST /events/{code}/duties/import                          C
			GET  /events/{code}/duties/import/template.xlsx            C
			GET  /events/{code}/duties/import/{id}                     C
			GET  /events/{code}/duties/import/{id}/columns             C
			POST /events/{code}/duties/import/{id}/columns             C
			POST /events/{code}/duties/import/{id}/units               C
			POST /events/{code}/duties/import/{id}/sheet               C
			POST /events/{code}/duties/import/{id}/confirmation        C
			GET  /events/{code}/duties/copy                            C
			POST /events/{code}/duties/copy                            C
			GET  /events/{code}/duties/templates                       C
			POST /events/{code}/duties/templates                       C
			GET  /events/{code}/duties/templates/new                   C
			GET  /events/{code}/duties/templates/{number}/deletion     C
			POST /events/{code}/duties/templates/{number}/deletion     C
			GET  /events/{code}/duties/{number}                        DCU
			GET  /events/{code}/duties/{number}/edit                   C
			POST /events/{code}/duties/{number}                        C
			POST /events/{code}/duties/{number}/assignment             C
			POST /events/{code}/duties/{number}/acceptance             U
			POST /events/{code}/duties/{number}/reports                U
			POST /events/{code}/duties/{number}/completion             U
			POST /events/{code}/duties/{number}/verification           DC
			POST /events/{code}/duties/{number}/return                 DC
			POST /events/{code}/duties/{number}/cancellation           C
			GET  /events/{event-code}/delegates                              DCL
			POST /events/{event-code}/delegates                              C
			GET  /events/{event-code}/delegates/new                          C
			GET  /events/{event-code}/delegates/{number:\\d{1,6}}            DCL
			POST /events/{event-code}/delegates/{number:\\d{1,6}}            C
			GET  /events/{event-code}/delegates/{number:\\d{1,6}}/edit       C
			POST /events/{event-code}/delegations                            C
			GET  /events/{event-code}/delegations/new                        C
			POST /events/{event-code}/delegations/{delegation}               C
			GET  /events/{event-code}/delegations/{delegation}/edit          C
			GET  /admin/accounts                                       A
			POST /admin/accounts                                       A
			GET  /admin/accounts/new                                   A
			GET  /admin/accounts/{username}                            A
			POST /admin/accounts/{username}                            A
			GET  /admin/accounts/{username}/password                   A
			POST /admin/accounts/{username}/password                   A
			GET  /admin/units                                          A
			POST /admin/units                                          A
			GET  /admin/units/new                                      A
			GET  /admin/units/{code}                                   A
			POST /admin/units/{code}                                   A
			POST /admin/units/{code}/abolition                         A
			""";

	private static final String NOBODYS = "00000000-0000-0000-0000-000000000000";

	private static final Map<Character, String> PEOPLE = Map.of('D', "giamdoc", 'C', "dieuphoi", 'U', "cap-quan-toan",
			'F', "ca-le-chan", 'L', "lienlac-1", 'A', "quantri");

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private UserDetailsService accounts;

	@Autowired
	private TransactionTemplate transaction;

	@Test
	void every_address_has_a_row_and_every_row_an_address() {
		assertThat(mapped()).containsExactlyInAnyOrderElementsOf(rows().keySet());
	}

	@TestFactory
	Stream<DynamicTest> only_those_named_get_in() {
		return rows().entrySet()
			.stream()
			.map((row) -> DynamicTest.dynamicTest(row.getKey(), () -> check(row.getKey(), row.getValue())));
	}

	private void check(String address, String allowed) {
		List<String> wrong = new ArrayList<>();
		if (isRefused(ask(address, null)) == allowed.equals("*")) {
			wrong.add("nobody signed in");
		}
		PEOPLE.forEach((letter, username) -> {
			boolean named = allowed.equals("*") || allowed.indexOf(letter) >= 0;
			int status = ask(address, username);
			if (status >= 500 || isRefused(status) == named) {
				wrong.add(username + " got " + status);
			}
		});
		assertThat(wrong).isEmpty();
	}

	private static boolean isRefused(int status) {
		return status == 401 || status == 403;
	}

	/**
	 * Asks within a transaction that is rolled back, so that no step changes what the
	 * next one meets.
	 */
	private int ask(String address, @Nullable String username) {
		String[] words = address.split(" ");
		String path = words[1].replaceAll("\\{(event-)?code}", codeFor(words[1]))
			.replaceAll("\\{number[^/]*(?:/|$)", numberFor(words[1]) + "/")
			.replaceAll("/$", "")
			.replace("{delegation}", "ca-ha-giang")
			.replace("{username}", "dieuphoi")
			.replace("{id}", NOBODYS);
		return this.transaction.execute((status) -> {
			status.setRollbackOnly();
			var request = this.mvc.method(HttpMethod.valueOf(words[0])).uri(path).with(csrf());
			if (username != null) {
				request = request.with(user(this.accounts.loadUserByUsername(username)));
			}
			MvcTestResult result = request.exchange();
			String location = result.getResponse().getRedirectedUrl();
			return (username == null && location != null && location.endsWith("/login") && !path.equals("/setup")) ? 401
					: result.getResponse().getStatus();
		});
	}

	private static String codeFor(String path) {
		return path.startsWith("/admin/units") ? "pv01" : "hoi-nghi-2022";
	}

	private static String numberFor(String path) {
		return path.contains("/delegates/") ? "001" : "Q-031";
	}

	private Set<String> mapped() {
		Set<String> found = new TreeSet<>();
		this.mappings.getHandlerMethods().forEach((mapping, method) -> {
			if (method.getBeanType().getPackageName().startsWith("vn.hiepdong")) {
				assertThat(mapping.getMethodsCondition().getMethods()).as("%s names its method", mapping).isNotEmpty();
				mapping.getMethodsCondition()
					.getMethods()
					.forEach((verb) -> mapping.getPatternValues().forEach((path) -> found.add(verb + " " + path)));
			}
		});
		return found;
	}

	private static Map<String, String> rows() {
		Map<String, String> rows = new TreeMap<>();
		TABLE.lines()
			.map((line) -> line.split("\\s+"))
			.forEach((words) -> rows.put(words[0] + " " + words[1], words[2]));
		return rows;
	}

}
