package vn.hiepdong;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
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
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import vn.hiepdong.live.Listener;
import vn.hiepdong.platform.database.InSchema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Who gets past the door of which address, and is told when something changes there:
 * every mapped address, asked as every role. An address without a row fails the build.
 */
@InSchema("demonstration")
@SpringBootTest(properties = "hiepdong.demo=true")
@AutoConfigureMockMvc
class AddressesTest {

	/** What a page, or a part of it, says it is about. */
	private static final Pattern TOPICS = Pattern.compile("data-live(?:-topics)?=\"([a-z ]+)\"");

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
	Stream<DynamicTest> only_those_named_get_in_and_they_hear_of_what_they_are_shown() {
		return AddressTable.rows().map((row) -> DynamicTest.dynamicTest(row.toString(), () -> check(row)));
	}

	private void check(Address address) {
		List<String> wrong = new ArrayList<>();
		if (isClosedToStrangers(address) == address.isOpen()) {
			wrong.add("nobody signed in");
		}
		PEOPLE.forEach((letter, username) -> {
			UserDetails person = this.accounts.loadUserByUsername(username);
			MockHttpServletResponse answer = ask(address, person);
			if (answer.getStatus() >= 500 || isRefused(answer) == address.admits(letter)) {
				wrong.add(username + " got " + answer.getStatus());
			}
			topics(answer).filter((topic) -> !new Listener(person).hears(topic))
				.forEach((topic) -> wrong.add(username + " hears nothing of " + topic));
		});
		assertThat(wrong).isEmpty();
	}

	private boolean isClosedToStrangers(Address address) {
		MockHttpServletResponse answer = ask(address, null);
		String location = answer.getRedirectedUrl();
		return isRefused(answer)
				|| (location != null && location.endsWith("/login") && !address.path().equals("/setup"));
	}

	private static boolean isRefused(MockHttpServletResponse answer) {
		return answer.getStatus() == 401 || answer.getStatus() == 403;
	}

	/** That time passes a page knows by itself. */
	private static Stream<String> topics(MockHttpServletResponse answer) {
		return TOPICS.matcher(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8))
			.results()
			.flatMap((found) -> Stream.of(found.group(1).split(" ")))
			.filter((topic) -> !topic.equals("time"))
			.distinct();
	}

	/**
	 * Asks within a transaction that is rolled back, so that no step changes what the
	 * next one meets.
	 */
	private MockHttpServletResponse ask(Address address, @Nullable UserDetails person) {
		return this.transaction.execute((status) -> {
			status.setRollbackOnly();
			String path = address.path();
			var request = this.mvc.method(HttpMethod.valueOf(address.verb())).uri(path).with(csrf());
			if (path.endsWith("/changes")) {
				// Nothing plays the container that a stream needs; a page there is none.
				request = request.accept(MediaType.TEXT_HTML);
			}
			if (person != null) {
				request = request.with(user(person));
			}
			return request.exchange().getResponse();
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
