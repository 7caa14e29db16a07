package vn.hiepdong.browser;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The words of one language, by which a person finds things on a page.
 */
enum Words {

	VIETNAMESE("") {
		@Override
		Person chosenBy(Person person) {
			return person;
		}
	},

	ENGLISH("_en") {
		@Override
		Person chosenBy(Person person) {
			return person.switchesLanguage();
		}
	};

	private final Properties texts = new Properties();

	Words(String suffix) {
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/i18n"))) {
			List<Path> ours = files.filter((file) -> file.toString().matches(".*/[a-z]+" + suffix + "\\.properties"))
				.toList();
			for (Path file : ours) {
				try (Reader reader = Files.newBufferedReader(file)) {
					this.texts.load(reader);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Lets somebody switch to this language.
	 * @param person who is in Vietnamese so far
	 * @return the person
	 */
	abstract Person chosenBy(Person person);

	/**
	 * The text of a key.
	 * @param key the key
	 * @param args the message's arguments
	 * @return what the page shows
	 */
	String of(String key, Object... args) {
		String text = this.texts.getProperty(key);
		if (text == null) {
			throw new IllegalArgumentException("No text " + key);
		}
		return MessageFormat.format(text, args);
	}

}
