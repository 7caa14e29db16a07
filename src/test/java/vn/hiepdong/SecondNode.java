package vn.hiepdong;

import java.util.stream.Stream;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * The application a second time, on the same database. It is started once for all tests,
 * and closed before the database is.
 */
public final class SecondNode {

	private static final String[] SAME = { "spring.datasource.url", "spring.datasource.username",
			"spring.datasource.password", "spring.flyway.default-schema", "hiepdong.data.folder",
			"hiepdong.jobs.enabled", "hiepdong.demo", "HIEPDONG_DEMO_PASSWORD" };

	private static ConfigurableApplicationContext shared;

	private SecondNode() {
	}

	/**
	 * The second node of the application with the demonstration.
	 * @param first what the first one was started with
	 * @return the node
	 */
	public static synchronized ConfigurableApplicationContext beside(Environment first) {
		if (shared == null || !shared.isActive()) {
			shared = start(first);
			SpringApplication.getShutdownHandlers().add(shared::close);
		}
		return shared;
	}

	/**
	 * A node of its own; whoever starts it closes it.
	 * @param first what the first one was started with
	 * @return the node
	 */
	public static ConfigurableApplicationContext start(Environment first) {
		return new SpringApplicationBuilder(HiepDong.class).registerShutdownHook(false)
			.run(Stream
				.concat(Stream.of("--server.port=0"),
						Stream.of(SAME).map((name) -> "--" + name + "=" + first.getRequiredProperty(name)))
				.toArray(String[]::new));
	}

	/**
	 * Where it listens.
	 * @param node a node
	 * @return its port on this machine
	 */
	public static int port(ConfigurableApplicationContext node) {
		return ((ServletWebServerApplicationContext) node).getWebServer().getPort();
	}

}
