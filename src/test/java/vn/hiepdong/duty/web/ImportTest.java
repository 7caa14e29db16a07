package vn.hiepdong.duty.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import vn.hiepdong.StatementCount;
import vn.hiepdong.duty.BookedDuty;
import vn.hiepdong.duty.DutyBook;
import vn.hiepdong.duty.DutyWorld;
import vn.hiepdong.platform.database.InSchema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * What every test of imports needs: a coordinator who brings tables, looks at what they
 * will become and confirms. The annotations are those of the tests of pages of duties, so
 * that all share one application.
 */
@InSchema("duty")
@SpringBootTest
@AutoConfigureMockMvc
@Import({ DutyWorld.class, StatementCount.class })
abstract class ImportTest {

	static final String HEAD = "STT\tNội dung công việc\tĐơn vị chủ trì\tĐơn vị phối hợp\tHạn hoàn thành\n";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	DutyWorld world;

	@Autowired
	DutyBook book;

	@Autowired
	UserDetailsService people;

	@TempDir
	Path folder;

	String event = "";

	@BeforeEach
	void event() {
		this.event = this.world.event();
	}

	String pasted(String name, String table) {
		return read(this.mvc.post()
			.uri(at("/import"))
			.with(csrf())
			.with(coordinator())
			.param("planName", name)
			.param("table", table)
			.exchange());
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
				.param("planName", name)
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
			.atMost(Duration.ofMinutes(2))
			.until(() -> !get(page).getResponse().getContentAsString().contains("Đang đọc bảng"));
		return page;
	}

	MvcTestResult confirm(String page) {
		return post(page + "/confirmation", Map.of("seen", seen(page)));
	}

	String seen(String page) {
		try {
			Matcher seen = Pattern.compile("name=\"seen\" value=\"(\\w+)\"")
				.matcher(get(page).getResponse().getContentAsString());
			assertThat(seen.find()).isTrue();
			return seen.group(1);
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	List<BookedDuty> book() {
		return this.world.as("dieuphoi",
				() -> this.book.read(this.book.open(this.event, this.world.actor("dieuphoi"))));
	}

	MvcTestResult get(String uri) {
		return this.mvc.get().uri(uri).with(coordinator()).exchange();
	}

	MvcTestResult post(String uri, Map<String, String> form) {
		var request = this.mvc.post().uri(uri).with(csrf()).with(coordinator());
		form.forEach(request::param);
		return request.exchange();
	}

	RequestPostProcessor coordinator() {
		return user(this.people.loadUserByUsername("dieuphoi"));
	}

	String at(String path) {
		return "/events/" + this.event + "/duties" + path;
	}

}
