package vn.hiepdong.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.hiepdong.platform.database.EmptyDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.hiepdong.demo.DemoApplication.count;
import static vn.hiepdong.demo.DemoApplication.demonstration;

@ExtendWith(OutputCaptureExtension.class)
class DemoStartTest {

	@Test
	void a_second_start_loads_nothing_and_the_clock_runs_on(@TempDir Path folder, CapturedOutput log)
			throws IOException {
		Path file = folder.resolve("demo-password.txt");
		try (EmptyDatabase database = EmptyDatabase.make()) {
			Instant before;
			try (ConfigurableApplicationContext first = demonstration(database, folder).start()) {
				before = first.getBean(Clock.class).instant();
			}
			String password = Files.readString(file).strip();
			assertThat(log.getOut()).containsOnlyOnce(password).contains(file.toString());
			try (ConfigurableApplicationContext second = demonstration(database, folder).start()) {
				assertThat(second.getBean(Clock.class).instant()).isBetween(before,
						before.plus(Duration.ofMinutes(10)));
				assertThat(count(second, "duty")).isEqualTo(103);
				assertThat(count(second, "account")).isEqualTo(26);
			}
			assertThat(Files.readString(file).strip()).isEqualTo(password);
			assertThat(log.getOut()).containsOnlyOnce(password);
		}
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
	}

	@Test
	void a_failure_in_the_middle_leaves_an_empty_database(@TempDir Path folder) {
		try (EmptyDatabase database = EmptyDatabase.make()) {
			assertThatIllegalStateException()
				.isThrownBy(() -> demonstration(database, folder).with(FilesWithoutDelegates.class).start())
				.withMessage("delegates.csv is gone");
			JdbcClient jdbc = database.jdbc();
			assertThat(List.of("unit", "account", "event", "duty", "duty_step", "delegation", "demonstration"))
				.allSatisfy((table) -> assertThat(jdbc.sql("select count(*) from " + table).query(Long.class).single())
					.as(table)
					.isZero());
			assertThat(folder.resolve("demo-password.txt")).doesNotExist();
		}
	}

	@Primary
	static class FilesWithoutDelegates extends DemoFiles {

		@Override
		<T> List<T> read(String file, Class<T> type) {
			if (file.equals("delegates")) {
				throw new IllegalStateException("delegates.csv is gone");
			}
			return super.read(file, type);
		}

	}

}
