package vn.hiepdong.live.kept;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KeptPageTest {

	private static final String CLIENT_ID = "01890a5d-ac96-774b-bcce-b302099a8057";

	private static final String PAGE = """
			<p>Đã trải 60 mét</p>
			<form><input name="_csrf" value="tok+en"><input type="hidden" name="clientId" value="%s"></form>
			<form><input name="_csrf" value="tok+en"><input name="other" value="%s"></form>
			""".formatted(CLIENT_ID, CLIENT_ID);

	@Test
	void what_stands_between_the_holes_stays_to_the_letter() throws IOException {
		assertThat(served("tok+en").replaceFirst("(?<=clientId\" value=\")[^\"]*", CLIENT_ID)).isEqualTo(PAGE);
	}

	@Test
	void each_form_gets_the_token_of_the_request() throws IOException {
		assertThat(served("another")).doesNotContain("tok+en")
			.containsPattern("(?s)value=\"another\".*value=\"another\"");
	}

	@Test
	void a_form_for_something_new_gets_an_identifier_of_its_own_each_time() throws IOException {
		assertThat(clientId(served("t"))).isNotEqualTo(clientId(served("t"))).isNotEqualTo(CLIENT_ID);
	}

	private static String clientId(String page) {
		return page.replaceFirst("(?s).*name=\"clientId\" value=\"([^\"]*)\".*", "$1");
	}

	private static String served(String token) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		KeptPage.of(new Freshness(0, 0, Instant.EPOCH), PAGE, "tok+en").writeTo(out, () -> token);
		return out.toString(StandardCharsets.UTF_8);
	}

}
