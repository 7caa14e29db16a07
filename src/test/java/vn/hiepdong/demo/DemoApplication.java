package vn.hiepdong.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.hiepdong.HiepDong;
import vn.hiepdong.platform.database.EmptyDatabase;

/**
 * The whole application with the demonstration, for tests that start it themselves:
 * {@code demonstration(database, folder).with("…").start()}.
 */
final class DemoApplication {

	private final List<String> arguments = new ArrayList<>(
			List.of("--hiepdong.demo=true", "--server.port=0", "--hiepdong.jobs.enabled=false"));

	private final List<Class<?>> sources = new ArrayList<>(List.of(HiepDong.class));

	static DemoApplication demonstration(EmptyDatabase database, Path folder) {
		DemoApplication application = new DemoApplication();
		application.arguments.addAll(List.of(database.arguments()));
		return application.with("hiepdong.data.folder=" + folder);
	}

	DemoApplication with(String property) {
		this.arguments.add("--" + property);
		return this;
	}

	DemoApplication with(Class<?> source) {
		this.sources.add(source);
		return this;
	}

	/**
	 * Starts it. Whoever starts it closes it: at the end of the JVM the test database may
	 * be gone already, and closing would wait for it.
	 */
	ConfigurableApplicationContext start() {
		return new SpringApplicationBuilder(this.sources.toArray(Class<?>[]::new)).registerShutdownHook(false)
			.run(this.arguments.toArray(String[]::new));
	}

	static long count(ConfigurableApplicationContext application, String table) {
		return application.getBean(JdbcClient.class).sql("select count(*) from " + table).query(Long.class).single();
	}

}
