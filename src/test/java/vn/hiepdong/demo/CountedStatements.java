package vn.hiepdong.demo;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts the statements that an application sends to its database, whoever sends them.
 */
public class CountedStatements implements BeanPostProcessor {

	private final AtomicInteger count = new AtomicInteger();

	/**
	 * How many statements some work takes.
	 * @param work the work
	 * @return the number
	 */
	public int of(Runnable work) {
		int before = this.count.get();
		work.run();
		return this.count.get() - before;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource source) ? new CountingDataSource(source) : bean;
	}

	private final class CountingDataSource extends DelegatingDataSource {

		private CountingDataSource(DataSource source) {
			super(source);
		}

		@Override
		public Connection getConnection() throws SQLException {
			Connection connection = super.getConnection();
			return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(),
					new Class<?>[] { Connection.class }, (proxy, method, args) -> {
						if (method.getName().startsWith("prepare")) {
							CountedStatements.this.count.incrementAndGet();
						}
						try {
							return method.invoke(connection, args);
						}
						catch (InvocationTargetException ex) {
							throw ex.getTargetException();
						}
					});
		}

	}

}
