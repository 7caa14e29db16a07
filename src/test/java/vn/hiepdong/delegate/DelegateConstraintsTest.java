package vn.hiepdong.delegate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.Organisation;
import vn.hiepdong.SignedInAs;
import vn.hiepdong.StatementCount;
import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.Ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hiepdong.delegate.DelegatePlans.delegate;
import static vn.hiepdong.event.EventPlans.conferenceOn;

/**
 * What the database keeps by itself, whoever writes into it.
 */
@SpringBootTest
@Transactional
@Import({ Organisation.class, StatementCount.class })
class DelegateConstraintsTest {

	@Autowired
	Delegates delegates;

	@Autowired
	Events events;

	@Autowired
	Organisation organisation;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void oneDelegate() {
		this.organisation.found();
		Actor coordinator = this.organisation.person("t-dieuphoi", Role.COORDINATOR);
		SignedInAs.run(Role.COORDINATOR, () -> {
			this.events.create(conferenceOn("hoi-nghi", "12/9/2022").hostedBy("t-catp"));
			this.delegates.register("hoi-nghi", new DelegationPlan("bo-y-te", Category.CENTRAL, "Bộ Y tế", null),
					Ids.next(), coordinator);
			this.delegates.add("hoi-nghi", delegate("Nguyễn Bình").of("bo-y-te").plan(), Ids.next(), coordinator);
		});
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
