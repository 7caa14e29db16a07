package vn.hiepdong.duty.notice;

import java.time.LocalTime;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.hiepdong.duty.notice.MailWish.Quiet;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who gets mail, and when.
 */
class MailTest extends PostTest {

	@Autowired
	private NoticePost unnamed;

	@Autowired
	private Notices notices;

	@Test
	void a_digest_is_one_message_at_its_time() {
		wants("quan-toan", false, null);
		duty().of("quan-toan").in(this.event);
		duty().of("quan-toan").in(this.event);
		runsAt("9/9/2022 08:01");
		sendsAt("9/9/2022 16:29");
		assertThat(received()).isEmpty();
		sendsAt("9/9/2022 16:30");
		sendsAt("9/9/2022 16:31");
		sendsAt("10/9/2022 07:00");
		assertThat(subjects()).containsExactly("[Hiệp Đồng] 2 thông báo mới");
	}

	@Test
	void at_once_is_a_message_each_time() {
		wants("quan-toan", true, null);
		duty().of("quan-toan").in(this.event);
		runsAt("9/9/2022 08:01");
		sendsAt("9/9/2022 08:01");
		duty().of("quan-toan").in(this.event);
		runsAt("9/9/2022 08:02");
		sendsAt("9/9/2022 08:02");
		assertThat(subjects()).hasSize(2)
			.allMatch((subject) -> subject.endsWith("quan-toan được giao chủ trì, chờ tiếp nhận"));
	}

	@Test
	void what_comes_in_quiet_hours_waits_and_comes_as_one_message() {
		wants("quan-toan", true, new Quiet(LocalTime.of(22, 0), LocalTime.of(6, 0)));
		at("9/9/2022 23:00");
		duty().of("quan-toan").in(this.event);
		runsAt("9/9/2022 23:01");
		sendsAt("9/9/2022 23:01");
		at("10/9/2022 02:00");
		duty().of("quan-toan").in(this.event);
		runsAt("10/9/2022 05:59");
		sendsAt("10/9/2022 05:59");
		assertThat(received()).isEmpty();
		sendsAt("10/9/2022 06:00");
		assertThat(subjects()).containsExactly("[Hiệp Đồng] 3 thông báo mới");
	}

	@Test
	void what_was_read_or_written_before_the_address_was_set_is_not_sent() {
		duty().of("quan-toan").in(this.event);
		runsAt("9/9/2022 08:01");
		at("9/9/2022 08:02");
		wants("quan-toan", true, null);
		sendsAt("9/9/2022 08:02");
		duty().of("quan-toan").in(this.event);
		runsAt("9/9/2022 08:03");
		does("quan-toan", this.notices::readAll);
		sendsAt("9/9/2022 08:03");
		assertThat(received()).isEmpty();
	}

	@Test
	void a_closed_account_gets_no_mail() {
		wants("quan-toan", true, null);
		duty().of("quan-toan").in(this.event);
		runsAt("9/9/2022 08:01");
		without("quan-toan", () -> sendsAt("9/9/2022 08:01"));
		assertThat(received()).isEmpty();
	}

	@Test
	void where_no_server_is_named_nothing_is_tried() {
		wants("quan-toan", true, null);
		duty().of("quan-toan").in(this.event);
		runsAt("9/9/2022 08:01");
		this.unnamed.send();
		assertThat(this.unnamed.open()).isFalse();
		assertThat(failures()).isZero();
	}

}
