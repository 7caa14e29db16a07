package vn.hiepdong.duty.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import vn.hiepdong.duty.BookedDuty;
import vn.hiepdong.duty.DutyBook;
import vn.hiepdong.platform.text.TypedTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * What every test of imports needs: a coordinator who brings tables, looks at what they
 * will become and confirms.
 */
abstract class ImportTest extends DutyPageTest {

	static final String HEAD = "STT\tNội dung công việc\tĐơn vị chủ trì\tĐơn vị phối hợp\tHạn hoàn thành\n";

	static final String PLAN = "STT\tNội dung\tĐơn vị chủ trì\tHạn hoàn thành\n";

	@Autowired
	DutyBook book;

	@TempDir
	Path folder;

	String pasted(String name, String table) {
		return read(post(at("/import"), Map.of("name", name, "table", table)));
	}

	String sent(Path file, String fileName, String name) {
		return read(sending(file, fileName, name));
	}

	MvcTestResult sending(Path file, String fileName, String name) {
		try {
			return this.mvc.post()
				.uri(at("/import"))
				.multipart()
				.file(new MockMultipartFile("file", fileName, null, Files.readAllBytes(file)))
				.param("name", name)
				.with(csrf())
				.with(coordinator())
				.exchange();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The page of an import, once its table is read. */
	String read(MvcTestResult begun) {
		assertThat(begun).hasStatus3xxRedirection();
		String page = begun.getResponse().getRedirectedUrl();
		assertThat(page).isNotNull();
		Awaitility.await()
			.pollInterval(Duration.ofMillis(10))
			.atMost(Duration.ofMinutes(2))
			.until(() -> !body(get(page)).contains("Đang đọc bảng"));
		return page;
	}

	void write(String plan, String table) {
		assertThat(confirm(pasted(plan, table))).hasStatus3xxRedirection();
	}

	MvcTestResult confirm(String page) {
		return post(page + "/confirmation", Map.of("seen", seen(page)));
	}

	String seen(String page) {
		Matcher seen = Pattern.compile("name=\"seen\" value=\"(\\w+)\"").matcher(body(get(page)));
		assertThat(seen.find()).isTrue();
		return seen.group(1);
	}

	List<BookedDuty> book() {
		return this.world.as("dieuphoi",
				() -> this.book.read(this.book.open(this.event, this.world.actor("dieuphoi"))));
	}

	static String due(BookedDuty duty) {
		return TypedTime.show(duty.plan().dueAt());
	}

	MvcTestResult get(String uri) {
		return open("dieuphoi", uri);
	}

	MvcTestResult post(String uri, Map<String, String> form) {
		return send("dieuphoi", uri, form);
	}

	RequestPostProcessor coordinator() {
		return user(this.people.loadUserByUsername("dieuphoi"));
	}

}
