package vn.hiepdong;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.hiepdong.platform.database.InSchema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Phones and identity numbers of the demonstration's delegates: on which pages and
 * documents whoever finds them, asked as every role. A page that shows one to somebody
 * else fails the build.
 */
@InSchema("demonstration")
@SpringBootTest(properties = "hiepdong.demo=true")
@AutoConfigureMockMvc
class PersonalDataOnPagesTest {

	private static final String DELEGATES = "/events/{event-code}/delegates";

	private static final String ONE = DELEGATES + "/{number:\\d{1,6}}";

	private static final String MISSING = "/events/{event-code}/check-in/{point}/missing";

	private static final String EXPORTED = "/events/{event-code}/documents/delegates.xlsx";

	/** Which pages and files show phones to whom. */
	private static final Map<Character, Set<String>> PHONES = Map.of('C',
			Set.of(DELEGATES, ONE, ONE + "/edit", MISSING, EXPORTED), 'D', Set.of(DELEGATES, ONE, MISSING, EXPORTED),
			'L', Set.of(DELEGATES, ONE, MISSING, EXPORTED, "/my/delegations"), 'U', Set.of(), 'F', Set.of(), 'A',
			Set.of());

	/** Which pages show identity numbers to coordinators; nobody else sees any. */
	private static final Set<String> IDENTITIES = Set.of(ONE, ONE + "/edit", EXPORTED);

	@Autowired
	MockMvcTester mvc;

	@Autowired
	UserDetailsService accounts;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void everybodyHasAnIdentityCard() {
		this.jdbc.sql("update delegate set identity_number = '0311880' || lpad(number::text, 5, '0')").update();
	}

	@AfterEach
	void asBefore() {
		this.jdbc.sql("update delegate set identity_number = null").update();
	}

	@ParameterizedTest
	@CsvSource({ "C, dieuphoi", "D, giamdoc", "L, lienlac-1", "U, cap-quan-toan", "F, ca-le-chan", "A, quantri" })
	void stand_where_a_role_needs_them_and_nowhere_else(char letter, String username) {
		Set<String> phones = numbers("phone");
		Set<String> identities = numbers("identity_number");
		assertThat(phones).hasSizeGreaterThan(300);
		Set<String> withPhones = new TreeSet<>();
		Set<String> withIdentities = new TreeSet<>();
		pages(username).forEach((pattern, text) -> {
			if (phones.stream().anyMatch(text::contains)) {
				withPhones.add(pattern);
			}
			if (identities.stream().anyMatch(text::contains)) {
				withIdentities.add(pattern);
			}
		});
		assertThat(withPhones).isEqualTo(PHONES.get(letter));
		assertThat(withIdentities).isEqualTo((letter == 'C') ? IDENTITIES : Set.of());
	}

	@Test
	void a_liaison_finds_the_phones_of_the_own_delegations_alone() {
		Set<String> foreign = this.jdbc.sql("""
				select d.phone from delegate d join delegation g on g.id = d.delegation_id
				left join account a on a.id = g.liaison_id
				where d.phone is not null and a.username is distinct from 'lienlac-1'
				""").query(String.class).set();
		assertThat(foreign).hasSizeGreaterThan(100);
		pages("lienlac-1")
			.forEach((pattern, text) -> assertThat(foreign.stream().filter(text::contains)).as(pattern).isEmpty());
	}

	private Set<String> numbers(String column) {
		return this.jdbc.sql("select " + column + " from delegate where " + column + " is not null")
			.query(String.class)
			.set();
	}

	/** What a person can read at each address, digits that were grouped joined. */
	private Map<String, String> pages(String username) {
		List<Address> addresses = AddressTable.rows().filter(Address::isPage).toList();
		return addresses.stream().collect(Collectors.toMap(Address::pattern, (row) -> {
			MockHttpServletResponse answer = this.mvc.get()
				.uri(row.path())
				.with(user(this.accounts.loadUserByUsername(username)))
				.exchange()
				.getResponse();
			assertThat(answer.getStatus()).as(row + " for " + username).isLessThan(500);
			return text(answer).replaceAll("(?<=\\d) (?=\\d)", "");
		}, (one, other) -> one + other, HashMap::new));
	}

	private static String text(MockHttpServletResponse answer) {
		byte[] content = answer.getContentAsByteArray();
		String type = String.valueOf(answer.getContentType());
		try {
			if (type.startsWith("application/pdf")) {
				try (PDDocument document = Loader.loadPDF(content)) {
					return new PDFTextStripper().getText(document);
				}
			}
			return type.startsWith("application/vnd.openxmlformats") ? unpacked(content)
					: new String(content, StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** By the list of its parts, for which a stream would have to guess the sizes. */
	private static String unpacked(byte[] workbook) throws IOException {
		Path file = Files.createTempFile("hiepdong-test-", ".xlsx");
		StringBuilder text = new StringBuilder();
		Files.write(file, workbook);
		try (ZipFile parts = new ZipFile(file.toFile())) {
			for (ZipEntry part : Collections.list(parts.entries())) {
				text.append(new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		finally {
			Files.delete(file);
		}
		return text.toString();
	}

}
