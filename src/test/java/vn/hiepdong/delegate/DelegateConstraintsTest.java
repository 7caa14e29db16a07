package vn.hiepdong.delegate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hiepdong.delegate.DelegatePlans.delegate;

/**
 * What the database keeps by itself, whoever writes into it.
 */
class DelegateConstraintsTest extends DelegateTest {

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void oneDelegate() {
		add(delegate("Nguyễn Bình").of("bo-y-te"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0912345678", "02253842555" })
	void a_phone_has_ten_digits_or_eleven_for_a_landline(String phone) {
		assertThat(call(phone)).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "091234567", "022538425551", "9123456789", "0912 345 678", "" })
	void what_is_no_phone_is_not_kept(String phone) {
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> call(phone));
	}

	@Test
	void no_delegation_has_the_address_of_the_form_for_a_new_one() {
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.jdbc.sql("update delegation set code = 'new' where code = 'bo-y-te'").update());
	}

	private int call(String phone) {
		return this.jdbc.sql("update delegate set phone = ? where full_name = 'Nguyễn Bình'").param(phone).update();
	}

}
