package vn.hiepdong.duty;

import java.util.HashMap;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.validation.ObjectError;

import vn.hiepdong.platform.web.FormAnswer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the pages of every room rely on: a key that is taken by then arrives as such,
 * whether Hibernate writes at once or when the transaction ends.
 */
class TakenNumberTest extends DutyServiceTest {

	@Autowired
	DutyRepository repository;

	@Autowired
	DutyDesk desk;

	@Autowired
	EntityManager entities;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transaction;

	@Test
	void a_number_that_is_taken_is_told_when_it_is_refused_at_once() {
		this.world.duty("Đón").in(this.event);
		assertTold(() -> this.repository.saveAndFlush(withTheSameNumber()));
	}

	@Test
	void a_number_that_is_taken_is_told_when_it_is_refused_at_the_end_of_the_transaction() {
		this.world.duty("Đón").in(this.event);
		assertTold(() -> this.transaction.executeWithoutResult((tx) -> this.entities.persist(withTheSameNumber())));
	}

	@Test
	void another_broken_constraint_is_a_mistake_of_ours_and_passes() {
		this.world.duty("Đón").in(this.event);
		BindingResult errors = new MapBindingResult(new HashMap<>(), "form");
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> FormAnswer.of(errors, new MockHttpServletResponse()).on(() -> {
				this.jdbc.sql("update duty set weight = 0").update();
				return "";
			}));
	}

	private static void assertTold(Runnable save) {
		BindingResult errors = new MapBindingResult(new HashMap<>(), "form");
		MockHttpServletResponse response = new MockHttpServletResponse();
		FormAnswer.of(errors, response).on(() -> {
			save.run();
			return "redirect:/";
		}).orElse(() -> "form");
		assertThat(response.getStatus()).isEqualTo(409);
		assertThat(errors.getGlobalErrors()).extracting(ObjectError::getCode)
			.containsExactly("problem.taken-meanwhile");
	}

	private Duty withTheSameNumber() {
		return as("dieuphoi", (me) -> {
			Stamp by = this.transaction.execute((tx) -> this.desk.stamp(this.event, me));
			Duty duty = new Duty(by.event(), 1, DutyWorld.plan("Khác", "1/1/2999 7:00"));
			duty.created(UUID.randomUUID(), by);
			return duty;
		});
	}

}
