package vn.hiepdong.platform.database;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

import vn.hiepdong.HiepDong;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class NamedServerTest {

	@Test
	void where_a_server_is_named_nothing_embedded_is_started(@TempDir Path folder, CapturedOutput log) {
		try (EmptyDatabase database = EmptyDatabase.make();
				ConfigurableApplicationContext application = new SpringApplicationBuilder(HiepDong.class)
					.registerShutdownHook(false)
					.properties("server.port=0", "hiepdong.data.folder=" + folder)
					.run(database.arguments())) {
			assertThat(log.getOut()).contains("Database: the named server jdbc:postgresql://")
				.doesNotContain("HHH10001005")
				.doesNotContain(database.server().password());
			assertThat(application.getBeansOfType(EmbeddedDatabase.class)).isEmpty();
			assertThat(folder.resolve("postgres")).doesNotExist();
		}
	}

}
