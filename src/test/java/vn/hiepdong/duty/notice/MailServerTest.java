package vn.hiepdong.duty.notice;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.boot.mail.autoconfigure.MailHealthContributorAutoConfiguration;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How the mail server that somebody names is set up by the house.
 */
class MailServerTest {

	private final ApplicationContextRunner application = new ApplicationContextRunner()
		.withInitializer(new ConfigDataApplicationContextInitializer())
		.withConfiguration(
				AutoConfigurations.of(MailSenderAutoConfiguration.class, MailHealthContributorAutoConfiguration.class));

	@Test
	void a_server_that_falls_silent_is_not_waited_for_without_end() {
		named().run((context) -> {
			JavaMailSenderImpl server = context.getBean(JavaMailSenderImpl.class);
			for (String protocol : List.of("smtp", "smtps")) {
				for (String wait : List.of("connectiontimeout", "timeout", "writetimeout")) {
					assertThat(server.getJavaMailProperties().getProperty("mail." + protocol + "." + wait))
						.as(protocol + " " + wait)
						.matches("\\d{4,5}");
				}
			}
		});
	}

	@Test
	void a_server_that_is_down_does_not_make_the_application_count_as_down() {
		named().run((context) -> assertThat(context).doesNotHaveBean(HealthContributor.class));
	}

	@Test
	void without_a_name_there_is_none() {
		this.application.run((context) -> assertThat(context).doesNotHaveBean(JavaMailSenderImpl.class));
	}

	private ApplicationContextRunner named() {
		return this.application.withPropertyValues("spring.mail.host=mail.example.vn");
	}

}
