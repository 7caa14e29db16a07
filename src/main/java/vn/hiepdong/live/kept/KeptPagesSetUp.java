package vn.hiepdong.live.kept;

import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;

@Configuration(proxyBeanMethods = false)
class KeptPagesSetUp {

	/** Behind the security chain. */
	private static final int ORDER = SecurityFilterProperties.DEFAULT_FILTER_ORDER + 1;

	@Bean
	FilterRegistrationBean<KeptPagesFilter> keptPagesFilter(KeptPages pages, LocaleResolver locales) {
		FilterRegistrationBean<KeptPagesFilter> filter = new FilterRegistrationBean<>(
				new KeptPagesFilter(pages, locales));
		filter.setOrder(ORDER);
		return filter;
	}

}
