package vn.hiepdong.account;

import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.WholeApplication;
import vn.hiepdong.platform.database.DataFolder;
import vn.hiepdong.platform.database.InSchema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@InSchema("empty")
@WholeApplication
@Transactional
@RecordApplicationEvents
class FirstAdministratorTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Accounts accounts;

	@Autowired
	private ApplicationEvents published;

	@Autowired
	private FirstAdministrator first;

	@Autowired
	private DataFolder data;

	@Test
	void an_empty_installation_asks_for_its_first_administrator() {
		assertThat(this.mvc.get().uri("/login").exchange()).hasRedirectedUrl("/setup");
		assertThat(this.mvc.get().uri("/setup").exchange()).hasStatusOk();
	}

	@Test
	void the_code_is_readable_by_its_owner_only() throws Exception {
		this.first.invite();
		assertThat(Files.getPosixFilePermissions(this.data.file("setup-code.txt")))
			.isEqualTo(PosixFilePermissions.fromString("rw-------"));
	}

	@Test
	void whoever_lacks_the_code_gets_nothing_and_keeps_what_was_typed() {
		assertThat(open("0000")).hasStatus(422).bodyText().contains("Mã cài đặt không đúng.", "Quản trị của phòng");
		assertThat(this.accounts.none()).isTrue();
	}

	@Test
	void whoever_has_the_code_becomes_the_first_administrator() throws Exception {
		this.first.invite();
		assertThat(open(Files.readString(this.data.file("setup-code.txt")))).hasRedirectedUrl("/login");
		assertThat(this.accounts.actor("quantri"))
			.hasValueSatisfying((actor) -> assertThat(actor.role()).isEqualTo(Role.ADMIN));
		assertThat(this.published.stream(AccountChanged.class)).singleElement()
			.satisfies((opened) -> assertThat(opened.actor()).isEqualTo("quantri"));
	}

	private MvcTestResult open(String code) {
		return this.mvc.post()
			.uri("/setup")
			.with(csrf())
			.param("code", code)
			.param("username", "quantri")
			.param("name", "Quản trị của phòng")
			.param("password", "một mật khẩu đủ dài")
			.exchange();
	}

}
