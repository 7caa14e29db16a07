package vn.hiepdong.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The password of all accounts of the demonstration.
 */
sealed interface DemoPassword {

	/**
	 * The password itself.
	 */
	String value();

	/**
	 * What the log says of it.
	 */
	String told();

	/**
	 * Undoes its keeping, because no account uses it.
	 */
	void forget();

	/**
	 * A password that whoever runs the application chose and knows; it is kept and told
	 * nowhere.
	 *
	 * @param value the password
	 */
	record Given(String value) implements DemoPassword {

		@Override
		public String told() {
			return "Their password is that of " + DemoPasswords.VARIABLE + ".";
		}

		@Override
		public void forget() {
			// nothing was kept
		}

		@Override
		public String toString() {
			return told();
		}

	}

	/**
	 * A password made at random.
	 *
	 * @param value the password
	 * @param file where it is kept, for its owner only
	 */
	record Made(String value, Path file) implements DemoPassword {

		@Override
		public String told() {
			return "Their password is " + this.value + " and is kept in " + this.file + ".";
		}

		@Override
		public void forget() {
			try {
				Files.deleteIfExists(this.file);
			}
			catch (IOException ex) {
				throw new UncheckedIOException("Cannot delete " + this.file, ex);
			}
		}

	}

}
