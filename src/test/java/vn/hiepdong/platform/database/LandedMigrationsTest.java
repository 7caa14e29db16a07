package vn.hiepdong.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A database that exists goes on from where it is: what it has run already stays, and
 * what is new comes after it.
 */
class LandedMigrationsTest {

	/** What databases out there have run. */
	private static final List<String> LANDED = List.of("V001__event_publication.sql", "V002__unit.sql",
			"V003__account.sql", "V004__event.sql", "V005__demonstration.sql", "V010__duty.sql", "V011__duty_step.sql",
			"V020__delegation.sql", "V021__delegate.sql", "V022__delegate_phone.sql", "V023__delegate_sent_once.sql",
			"V024__delegation_code_new.sql", "V025__landlines.sql", "V026__event_code_new.sql",
			"V027__duty_import.sql");

	@Test
	void new_migrations_come_after_those_that_landed() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
			List<String> names = files.map((file) -> file.getFileName().toString()).sorted().toList();
			assertThat(names).startsWith(LANDED.toArray(String[]::new));
		}
	}

}
