package vn.hiepdong.platform.database;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OrphanTest {

	@Test
	void a_postgres_of_the_same_user_is_the_server() {
		assertThat(Orphan.isServer(812, new Told("hiepdong", "/opt/pg/bin/postgres"), "hiepdong")).isTrue();
	}

	@Test
	void another_program_is_none() {
		assertThat(Orphan.isServer(812, new Told("hiepdong", "/usr/bin/java"), "hiepdong")).isFalse();
	}

	@Test
	void a_process_of_another_user_is_none_even_if_its_program_is_hidden() {
		assertThat(Orphan.isServer(812, new Told("root", null), "hiepdong")).isFalse();
	}

	@Test
	void where_it_cannot_be_told_the_start_is_refused_and_says_what_to_do() {
		for (String user : new String[] { "hiepdong", null }) {
			assertThatExceptionOfType(DatabaseNotStarted.class)
				.isThrownBy(() -> Orphan.isServer(812, new Told(user, null), "hiepdong"))
				.withMessageContaining("Process 812 may be");
		}
	}

	/** What the operating system tells of a process. */
	private record Told(@Nullable String owner, @Nullable String program) implements ProcessHandle.Info {

		@Override
		public Optional<String> command() {
			return Optional.ofNullable(this.program);
		}

		@Override
		public Optional<String> user() {
			return Optional.ofNullable(this.owner);
		}

		@Override
		public Optional<String> commandLine() {
			return command();
		}

		@Override
		public Optional<String[]> arguments() {
			return Optional.empty();
		}

		@Override
		public Optional<Instant> startInstant() {
			return Optional.empty();
		}

		@Override
		public Optional<Duration> totalCpuDuration() {
			return Optional.empty();
		}

	}

}
