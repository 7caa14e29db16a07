package vn.hiepdong.duty.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class DutyTemplatesTest {

	private static final Pattern BEAN = Pattern.compile("@([a-z]\\w*)\\.");

	static Stream<Path> templates() throws IOException {
		return Files.list(Path.of("src/main/resources/templates/duty"));
	}

	@ParameterizedTest
	@MethodSource("templates")
	void a_template_shows_what_it_is_given_and_asks_for_nothing_but_the_way_to_write_it_and_where_assets_are(
			Path template) throws IOException {
		List<String> asked = BEAN.matcher(Files.readString(template))
			.results()
			.map((MatchResult bean) -> bean.group(1))
			.toList();
		assertThat(asked).isSubsetOf("fmt", "assets");
	}

}
