package bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import vn.hiepdong.platform.database.BenchDatabase;

/**
 * The commands that start servers. All run from the packaged application, so that nothing
 * is on their class path that is not in earnest.
 */
record Commands(Settings settings, BenchDatabase database) {

	/** The application as it is packaged. */
	List<String> application(Path jdk, String name, String... options) {
		return command(jdk, List.of("-jar", this.settings.jar().toString()), name, options);
	}

	/** A main class of the harness on the class path of the application. */
	List<String> beside(Path jdk, String main, String name, String... options) {
		return command(jdk,
				List.of("-Dloader.path=" + this.settings.classes(), "-Dloader.main=" + main, "-classpath",
						this.settings.jar().toString(), "org.springframework.boot.loader.launch.PropertiesLauncher"),
				name, options);
	}

	private List<String> command(Path jdk, List<String> what, String name, String... options) {
		List<String> command = new ArrayList<>(List.of(jdk.resolve("bin/java").toString(), "-Xmx1g"));
		command.addAll(what);
		command.addAll(List.of("--spring.datasource.url=" + this.database.url(name),
				"--spring.datasource.username=" + this.database.name(),
				"--spring.datasource.password=" + this.database.password(),
				"--hiepdong.data.folder=" + this.settings.folder().resolve("files")));
		command.addAll(List.of(options));
		return command;
	}

}
