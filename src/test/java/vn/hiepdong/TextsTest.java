package vn.hiepdong;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every word that people read comes from the message files, in both languages.
 */
class TextsTest {

	private static final Path MESSAGES = Path.of("src/main/resources/i18n");

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

	private static final Pattern LITERAL_TEXT = Pattern.compile(">([^<>]*\\p{L}[^<>]*)<");

	private static final Pattern LITERAL_ATTRIBUTE = Pattern
		.compile("\\s(title|alt|placeholder|aria-label|data-label|value)=\"([^\"]*\\p{L}[^\"]*)\"");

	private static final Pattern QUOTED_WORD_IN_EXPRESSION = Pattern.compile("th:text=\"'[^']*\\p{L}{3,}");

	private static final Pattern KEY = Pattern.compile("#\\{([a-z][A-Za-z0-9._-]*)[}(]");

	static Stream<Path> templates() throws IOException {
		return Files.walk(TEMPLATES).filter((file) -> file.toString().endsWith(".html"));
	}

	static Stream<Path> vietnamese() throws IOException {
		return Files.list(MESSAGES).filter((file) -> !file.toString().endsWith("_en.properties"));
	}

	@ParameterizedTest
	@MethodSource("vietnamese")
	void both_languages_have_the_same_keys(Path file) throws IOException {
		Properties vietnamese = read(file);
		Properties english = read(Path.of(file.toString().replace(".properties", "_en.properties")));
		assertThat(english.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(vietnamese.stringPropertyNames());
		for (String key : vietnamese.stringPropertyNames()) {
			assertThat(arguments(english.getProperty(key))).as(key).isEqualTo(arguments(vietnamese.getProperty(key)));
			assertThat(vietnamese.getProperty(key)).as(key).isNotBlank();
			assertThat(Normalizer.isNormalized(vietnamese.getProperty(key), Normalizer.Form.NFC)).as(key).isTrue();
		}
	}

	@ParameterizedTest
	@MethodSource("templates")
	void a_template_holds_no_literal_word(Path template) throws IOException {
		String html = COMMENT.matcher(Files.readString(template)).replaceAll("");
		List<String> literals = new ArrayList<>();
		for (Pattern pattern : List.of(LITERAL_TEXT, LITERAL_ATTRIBUTE, QUOTED_WORD_IN_EXPRESSION)) {
			Matcher matcher = pattern.matcher(html);
			while (matcher.find()) {
				literals.add(matcher.group().strip());
			}
		}
		assertThat(literals).filteredOn((literal) -> !isTechnical(literal)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("templates")
	void a_template_names_only_keys_that_exist(Path template) throws IOException {
		Matcher matcher = KEY.matcher(COMMENT.matcher(Files.readString(template)).replaceAll(""));
		Set<String> missing = new TreeSet<>();
		while (matcher.find()) {
			if (!allKeys().contains(matcher.group(1))) {
				missing.add(matcher.group(1));
			}
		}
		assertThat(missing).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("templates")
	void a_template_holds_no_inline_script_or_style(Path template) throws IOException {
		assertThat(Files.readString(template))
			.doesNotContainPattern("(?i)\\sstyle=|\\sth:style=|<style|<script(?![^>]*src)|\\son[a-z]+=|hx-on");
	}

	@Test
	void every_message_is_a_sound_format() throws IOException {
		try (Stream<Path> files = Files.list(MESSAGES)) {
			for (Path file : files.toList()) {
				read(file).forEach((key, text) -> assertThat(new MessageFormat((String) text, Locale.ROOT).toPattern())
					.as(file + " " + key)
					.isNotNull());
			}
		}
	}

	/** What browsers and servers read, not people. */
	private static boolean isTechnical(String literal) {
		return literal.matches("value=\"[A-Za-z0-9_-]*\"");
	}

	private static Set<String> arguments(String message) {
		Set<String> arguments = new TreeSet<>();
		Matcher matcher = Pattern.compile("\\{(\\d+)").matcher(message);
		while (matcher.find()) {
			arguments.add(matcher.group(1));
		}
		return arguments;
	}

	private static Set<String> allKeys() throws IOException {
		Set<String> keys = new TreeSet<>();
		try (Stream<Path> files = vietnamese()) {
			for (Path file : files.toList()) {
				keys.addAll(read(file).stringPropertyNames());
			}
		}
		return keys;
	}

	private static Properties read(Path file) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		}
		return properties;
	}

}
