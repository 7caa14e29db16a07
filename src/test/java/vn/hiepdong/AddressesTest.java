package vn.hiepdong;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
import org.springframework.http.MediaType;
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
		assertThat(mapped()).containsExactlyInAnyOrderElementsOf(
				AddressTable.rows().map(Address::toString).collect(Collectors.toSet()));
	}

	@TestFactory
	Stream<DynamicTest> only_those_named_get_in() {
		return AddressTable.rows().map((row) -> DynamicTest.dynamicTest(row.toString(), () -> check(row)));
	}

	private void check(Address address) {
		List<String> wrong = new ArrayList<>();
		if (isRefused(ask(address, null)) == address.isOpen()) {
			wrong.add("nobody signed in");
		}
		PEOPLE.forEach((letter, username) -> {
			int status = ask(address, username);
			if (status >= 500 || isRefused(status) == address.admits(letter)) {
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
	private int ask(Address address, @Nullable String username) {
		return this.transaction.execute((status) -> {
			status.setRollbackOnly();
			String path = address.path();
			var request = this.mvc.method(HttpMethod.valueOf(address.verb())).uri(path).with(csrf());
			if (path.endsWith("/changes")) {
				// Nothing plays the container that a stream needs; a page there is none.
				request = request.accept(MediaType.TEXT_HTML);
			}
			if (username != null) {
				request = request.with(user(this.accounts.loadUserByUsername(username)));
			}
			MvcTestResult result = request.exchange();
			String location = result.getResponse().getRedirectedUrl();
			return (username == null && location != null && location.endsWith("/login") && !path.equals("/setup")) ? 401
					: result.getResponse().getStatus();
		});
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

}
