package vn.hiepdong.delegate.importing.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.hiepdong.CoordinatorPages;
import vn.hiepdong.Organisation;
import vn.hiepdong.SignedInAs;
import vn.hiepdong.WholeApplication;
import vn.hiepdong.account.Role;
import vn.hiepdong.delegate.DelegateFilter;
import vn.hiepdong.delegate.DelegateView;
import vn.hiepdong.delegate.Delegates;
import vn.hiepdong.delegate.PersonalField;
import vn.hiepdong.delegate.Purpose;
import vn.hiepdong.delegate.Reception;
import vn.hiepdong.platform.database.InSchema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * What every test of imports of delegates needs: an event of its own with two
 * delegations, and a coordinator who brings lists, looks at what they will become and
 * confirms.
 */
@InSchema("races")
@WholeApplication
abstract class ListTest {

	static final String HEAD = "STT\tHọ và tên\tCấp bậc, chức vụ\tĐoàn\tSố điện thoại\n";

	private static final Purpose ALL_FIELDS = Purpose.seen("delegates", PersonalField.values());

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Organisation organisation;

	@Autowired
	Reception reception;

	@Autowired
	Delegates delegates;

	CoordinatorPages pages;

	String event = "";

	@BeforeEach
	void event() {
		this.event = "ds-" + UUID.randomUUID().toString().substring(24);
		this.reception.open(this.event);
		this.pages = new CoordinatorPages(this.mvc, this.organisation.session(this.reception.coordinator()));
	}

	String at(String end) {
		return "/events/" + this.event + "/delegates/import" + end;
	}

	/** Pastes a list, and waits until it is read. */
	String pasted(String list) {
		return read(this.pages.post(at(""), "name", "Danh sách", "table", list));
	}

	/** Brings a file, and waits until it is read. */
	String sent(String fileName, byte[] content) {
		return read(this.mvc.post()
			.uri(at(""))
			.multipart()
			.file(new MockMultipartFile("file", fileName, null, content))
			.with(csrf())
			.with(user(this.pages.session()))
			.exchange());
	}

	String sent(String fileName, String content) {
		return sent(fileName, content.getBytes(StandardCharsets.UTF_8));
	}

	String read(MvcTestResult begun) {
		assertThat(begun).hasStatus3xxRedirection();
		String page = begun.getResponse().getRedirectedUrl();
		assertThat(page).isNotNull();
		Awaitility.await()
			.pollInterval(Duration.ofMillis(10))
			.atMost(Duration.ofMinutes(5))
			.until(() -> !CoordinatorPages.html(this.pages.get(page)).contains("Đang đọc bảng"));
		return page;
	}

	/** What stands on the page of an import. */
	String words(String page) {
		return CoordinatorPages.words(this.pages.get(page));
	}

	MvcTestResult confirm(String page, String... more) {
		String[] typed = new String[more.length + 2];
		typed[0] = "seen";
		typed[1] = seen(page);
		System.arraycopy(more, 0, typed, 2, more.length);
		return this.pages.post(page + "/confirmation", typed);
	}

	String seen(String page) {
		Matcher seen = Pattern.compile("name=\"seen\" value=\"(\\w*)\"")
			.matcher(CoordinatorPages.html(this.pages.get(page)));
		assertThat(seen.find()).isTrue();
		return seen.group(1);
	}

	/** All delegates who will come, by number. */
	List<DelegateView> listed() {
		return SignedInAs.call(Role.COORDINATOR,
				() -> this.delegates
					.page(this.event, new DelegateFilter("", null, null, false), PageRequest.of(0, 1_000), ALL_FIELDS,
							this.reception.coordinator())
					.getContent()
					.stream()
					.sorted((one, two) -> Integer.compare(one.number(), two.number()))
					.toList());
	}

	DelegateView only() {
		assertThat(listed()).hasSize(1);
		return listed().get(0);
	}

}
