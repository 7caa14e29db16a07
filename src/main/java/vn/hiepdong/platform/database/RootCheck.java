package vn.hiepdong.platform.database;

import java.io.IOException;
import java.util.List;

/**
 * PostgreSQL refuses to run as root; the library then starts it in a user namespace by
 * {@code unshare}, which some systems refuse.
 */
final class RootCheck {

	static final List<String> UNSHARE = List.of("unshare", "-U", "true");

	private RootCheck() {
	}

	static void pass() {
		boolean root = System.getProperty("os.name").startsWith("Linux")
				&& "root".equals(System.getProperty("user.name"));
		pass(root, UNSHARE);
	}

	static void pass(boolean root, List<String> probe) {
		if (root && !succeeds(probe)) {
			throw new DatabaseNotStarted(
					"PostgreSQL must not run as root, and this system does not let root give that up (unshare -U was refused).",
					"Start Hiệp Đồng as an ordinary user, or allow user namespaces (sysctl kernel.unprivileged_userns_clone=1), "
							+ "or set SPRING_DATASOURCE_URL to use another PostgreSQL server.");
		}
	}

	private static boolean succeeds(List<String> command) {
		try {
			return new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start()
				.waitFor() == 0;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
