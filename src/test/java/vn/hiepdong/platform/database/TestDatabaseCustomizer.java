package vn.hiepdong.platform.database;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;

/**
 * Points every Spring test at the {@link TestDatabase}.
 *
 * @param database where it is
 * @param schema the schema to use, see {@link InSchema}
 */
record TestDatabaseCustomizer(TestDatabase database, String schema) implements ContextCustomizer {

	/** Each process that runs tests has one of its own. */
	private static final String DATA = "target/test-data-" + Integer.getInteger("test.fork", 1);

	@Override
	public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
		TestPropertyValues
			.of("spring.datasource.url=" + address(), "spring.datasource.username=" + this.database.username(),
					"spring.datasource.password=" + this.database.password(), "spring.test.database.replace=none",
					"spring.flyway.default-schema=" + this.schema, "hiepdong.data.folder=" + DATA,
					"hiepdong.jobs.enabled=false", "HIEPDONG_DEMO_PASSWORD=" + TestDatabase.DEMO_PASSWORD)
			.applyTo(context);
	}

	private String address() {
		return this.database.url() + (this.database.url().contains("?") ? "&" : "?") + "currentSchema=" + this.schema;
	}

	static class Factory implements ContextCustomizerFactory {

		@Override
		public @Nullable ContextCustomizer createContextCustomizer(Class<?> testClass,
				List<ContextConfigurationAttributes> attributes) {
			InSchema schema = TestContextAnnotationUtils.findMergedAnnotation(testClass, InSchema.class);
			return new TestDatabaseCustomizer(TestDatabase.shared(), (schema == null) ? "public" : schema.value());
		}

	}

}
