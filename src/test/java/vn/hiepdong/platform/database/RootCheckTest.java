package vn.hiepdong.platform.database;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class RootCheckTest {

	@ParameterizedTest
	@ValueSource(strings = { "false", "no-such-program-here" })
	void root_without_unshare_is_told_what_to_do(String probe) {
		assertThatExceptionOfType(DatabaseNotStarted.class).isThrownBy(() -> RootCheck.pass(true, List.of(probe)))
			.withMessageContaining("must not run as root")
			.satisfies((ex) -> assertThat(ex.action()).contains("ordinary user", "unprivileged_userns_clone",
					"SPRING_DATASOURCE_URL"));
	}

	@Test
	void an_ordinary_user_needs_no_unshare() {
		assertThatNoException().isThrownBy(() -> RootCheck.pass(false, List.of("false")));
	}

	@Test
	void root_with_unshare_may_go_on() {
		assertThatNoException().isThrownBy(() -> RootCheck.pass(true, List.of("true")));
	}

}
