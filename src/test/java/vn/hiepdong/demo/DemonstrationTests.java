package vn.hiepdong.demo;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

import vn.hiepdong.platform.database.EmptyDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.demo.DemoApplication.count;
import static vn.hiepdong.demo.DemoApplication.demonstration;

class DemonstrationTests {

	@Test
	void starts(@TempDir Path folder) {
		try (EmptyDatabase database = EmptyDatabase.make();
				ConfigurableApplicationContext application = demonstration(database, folder).start()) {
			assertThat(count(application, "unit")).isEqualTo(18);
		}
	}

}
