package vn.hiepdong.platform.web;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

@Configuration(proxyBeanMethods = false)
class LanguageSetUp {

	private static final Set<String> LANGUAGES = Set.of("vi", "en");

	/**
	 * Vietnamese whatever the browser says, until the person switches: department
	 * computers often run an English system.
	 */
	@Bean
	LocaleResolver localeResolver() {
		CookieLocaleResolver resolver = new CookieLocaleResolver("hiepdong-language") {

			@Override
			protected @Nullable Locale parseLocaleValue(String kept) {
				return LANGUAGES.contains(kept) ? Locale.forLanguageTag(kept) : null;
			}

		};
		resolver.setDefaultLocale(Locale.forLanguageTag("vi"));
		resolver.setCookieMaxAge(Duration.ofDays(365));
		resolver.setCookieHttpOnly(true);
		resolver.setCookieSameSite("Lax");
		return resolver;
	}

	/**
	 * Tomcat fails the whole request where a browser names more than ten languages,
	 * though nothing here reads them; the size of the header is limited anyway.
	 */
	@Bean
	WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> anyNumberOfLanguages() {
		return (tomcat) -> tomcat.addConnectorCustomizers((connector) -> connector.setMaxLocaleCount(-1));
	}

}
