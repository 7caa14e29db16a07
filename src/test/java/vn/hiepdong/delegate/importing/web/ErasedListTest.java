package vn.hiepdong.delegate.importing.web;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.hiepdong.SignedInAs;
import vn.hiepdong.account.Role;
import vn.hiepdong.delegate.personal.PersonalData;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lists on their way in are personal data too.
 */
class ErasedListTest extends ListTest {

	private static final String LIST = HEAD + "1\tNguyễn Văn Hùng\tĐại tá\tBộ Y tế\t0912345678";

	@Autowired
	PersonalData data;

	@Autowired
	JdbcClient jdbc;

	@Test
	void a_list_that_nobody_confirmed_is_counted_and_erased_and_none_comes_after() {
		String page = pasted(LIST);
		assertThat(words("/events/" + this.event + "/personal-data")).contains("Danh sách đang nhập|");
		SignedInAs.run(Role.COORDINATOR, () -> this.data.erase(this.event, this.event, this.reception.coordinator()));
		assertThat(this.pages.get(page)).hasStatus(404);
		assertThat(this.jdbc.sql("""
				select count(*) from table_import i join event e on e.id = i.event_id where e.code = ?
				""").param(this.event).query(Integer.class).single()).isZero();
		assertThat(this.pages.post(at(""), "name", "Danh sách", "table", LIST)).hasStatus(409);
	}

	@Test
	void who_sees_in_a_preview_what_is_kept_of_delegates_is_noted() {
		confirm(pasted(LIST));
		words(pasted(LIST.replace("Đại tá", "Thiếu tướng")));
		assertThat(this.jdbc.sql("""
				select p.place || ' ' || p.people from personal_disclosure p join event e on e.id = p.event_id
				where e.code = ? and p.place = 'import'
				""").param(this.event).query(String.class).list()).contains("import 1");
	}

}
