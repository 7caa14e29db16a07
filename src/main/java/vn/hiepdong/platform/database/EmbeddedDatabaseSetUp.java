package vn.hiepdong.platform.database;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@Conditional(NoServerNamed.class)
class EmbeddedDatabaseSetUp {

	@Bean
	EmbeddedDatabase embeddedDatabase(DataFolder data) {
		return EmbeddedDatabase.open(data);
	}

	@Bean
	JdbcConnectionDetails embeddedDatabaseDetails(EmbeddedDatabase database) {
		return new JdbcConnectionDetails() {

			@Override
			public String getUsername() {
				return EmbeddedDatabase.NAME;
			}

			@Override
			public String getPassword() {
				return database.password();
			}

			@Override
			public String getJdbcUrl() {
				return database.url();
			}

		};
	}

}
