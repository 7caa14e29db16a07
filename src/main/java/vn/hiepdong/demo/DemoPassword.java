package vn.hiepdong.demo;

/**
 * The password of all accounts of the demonstration.
 */
interface DemoPassword {

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
	 * A password made at random, kept in a file of its owner.
	 *
	 * @param value the password
	 * @param file where it is kept
	 */
	record Made(String value, OwnersFile file) implements DemoPassword {

		@Override
		public String told() {
			return "Their password is " + this.value + " (kept in " + this.file.path() + ").";
		}

		@Override
		public void forget() {
			this.file.delete();
		}

	}

}
