package vn.hiepdong.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import vn.hiepdong.StatementCount;
import vn.hiepdong.account.Accounts;
import vn.hiepdong.account.Actor;
import vn.hiepdong.platform.database.EmptyDatabase;

/**
 * The demonstration as its first start leaves it, loaded once for all tests that only
 * read.
 *
 * @param application the running application
 * @param folder its data folder
 */
public record LoadedDemonstration(ConfigurableApplicationContext application, Path folder) {

	/** The password given to its accounts. */
	public static final String PASSWORD = "mật khẩu để thử 2022";

	/**
	 * The demonstration, loaded on the first call.
	 * @return the demonstration, which nobody may change
	 */
	public static LoadedDemonstration shared() {
		return Shared.DEMONSTRATION;
	}

	/**
	 * A part of the application.
	 * @param type its type
	 * @return the bean
	 */
	public <T> T get(Class<T> type) {
		return this.application.getBean(type);
	}

	/**
	 * Does something in a service as somebody.
	 * @param username who
	 * @param work what
	 * @return what the work gives
	 */
	public <T> T as(String username, Function<Actor, T> work) {
		Actor actor = get(Accounts.class).actor(username).orElseThrow();
		return ActingAs.somebody(username, actor.role()).get(() -> work.apply(actor));
	}

	/**
	 * Opens a page as somebody.
	 * @param username who
	 * @param address the page's address
	 * @return the answer
	 */
	public MvcTestResult page(String username, String address) {
		UserDetails person = get(UserDetailsService.class).loadUserByUsername(username);
		try {
			return MockMvcTester
				.from((WebApplicationContext) this.application,
						(builder) -> builder.apply(SecurityMockMvcConfigurers.springSecurity()).build())
				.get()
				.uri(address)
				.with(SecurityMockMvcRequestPostProcessors.user(person))
				.exchange();
		}
		finally {
			SecurityContextHolder.clearContext();
		}
	}

	private static LoadedDemonstration load() {
		try {
			Path folder = Files.createTempDirectory("hiepdong-demonstration");
			ConfigurableApplicationContext application = DemoApplication.demonstration(EmptyDatabase.make(), folder)
				.with("HIEPDONG_DEMO_PASSWORD=" + PASSWORD)
				.with(StatementCount.class)
				.start();
			return new LoadedDemonstration(application, folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static final class Shared {

		static final LoadedDemonstration DEMONSTRATION = load();

	}

}
