package bench.server;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;

import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Counts the statements that are prepared, while somebody wants to know; else connections
 * are handed out as they are and cost nothing more.
 */
@RestController
class StatementCount implements BeanPostProcessor {

	private final AtomicLong prepared = new AtomicLong();

	private volatile boolean wanted;

	@PostMapping("/events/{code}/statements")
	void count() {
		this.prepared.set(0);
		this.wanted = true;
	}

	@GetMapping("/events/{code}/statements")
	String counted() {
		this.wanted = false;
		return Long.toString(this.prepared.get());
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource source) ? new Counting(source) : bean;
	}

	private Connection counting(Connection real) {
		return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(),
				new Class<?>[] { Connection.class }, (proxy, method, args) -> {
					if (method.getName().equals("prepareStatement")) {
						this.prepared.incrementAndGet();
					}
					try {
						return method.invoke(real, args);
					}
					catch (InvocationTargetException ex) {
						throw ex.getCause();
					}
				});
	}

	private final class Counting extends DelegatingDataSource {

		Counting(DataSource target) {
			super(target);
		}

		@Override
		public Connection getConnection() throws SQLException {
			Connection real = super.getConnection();
			return StatementCount.this.wanted ? counting(real) : real;
		}

	}

}
