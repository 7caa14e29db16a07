package vn.hiepdong.delegate.badge;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.hiepdong.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BadgeTokenTest {

	private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes();

	private final UUID badge = UUID.fromString("7d444840-9dc0-41d1-b245-5ffdce74fad2");

	@Test
	void a_token_leads_back_to_its_badge() {
		String token = BadgeToken.of(this.badge, KEY);
		assertThat(token).matches("HD1[0-9A-F]{64}");
		assertThat(BadgeToken.read(" " + token + "\n", KEY)).isEqualTo(this.badge);
	}

	@ParameterizedTest
	@ValueSource(ints = { 3, 20, 34, 35, 50, 66 })
	void one_changed_sign_anywhere_makes_it_forged(int place) {
		StringBuilder token = new StringBuilder(BadgeToken.of(this.badge, KEY));
		token.setCharAt(place, (token.charAt(place) == 'A') ? 'B' : 'A');
		assertRefused(token.toString(), KEY, "badge.problem.forged");
	}

	@Test
	void another_secret_makes_it_forged() {
		byte[] other = KEY.clone();
		other[31]++;
		assertRefused(BadgeToken.of(this.badge, KEY), other, "badge.problem.forged");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "ĐB-001", "https://example.vn/HD1", "HD1", "HD2",
			"HD17D4448409DC041D1B2455FFDCE74FAD27D4448409DC041D1B2455FFDCE74FAD", "WIFI:T:WPA;S:khach;P:12345678;;" })
	void whatever_else_people_hold_up_is_no_badge(String text) {
		assertRefused(text, KEY, "badge.problem.no-badge");
	}

	private static void assertRefused(String text, byte[] key, String reason) {
		assertThatExceptionOfType(Problem.Invalid.class).isThrownBy(() -> BadgeToken.read(text, key))
			.satisfies((ex) -> assertThat(ex.key()).isEqualTo(reason));
	}

}
