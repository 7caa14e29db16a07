package vn.hiepdong.account;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import vn.hiepdong.platform.web.UnreadableParameterFilter;

/**
 * The way in of every request. Whatever is not named here is denied; which duty or
 * delegate a person may touch is decided in the services.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecuritySetUp {

	private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
			+ "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
			+ "frame-ancestors 'none'";

	@Bean
	PasswordEncoder passwordEncoder() {
		return PasswordEncoderFactories.createDelegatingPasswordEncoder();
	}

	/**
	 * PostgreSQL keeps no NUL character, so a request that brings one is refused at the
	 * door.
	 */
	@Bean
	HttpFirewall firewall() {
		StrictHttpFirewall firewall = new StrictHttpFirewall();
		firewall.setAllowedParameterValues((value) -> value.indexOf('\0') < 0);
		return firewall;
	}

	/** Leads to the page that was asked for before, without a mark in its address. */
	private static HttpSessionRequestCache askedBefore() {
		HttpSessionRequestCache cache = new HttpSessionRequestCache();
		cache.setMatchingRequestParameterName(null);
		cache.setRequestMatcher((request) -> !SignInFirst.asksForData(request));
		return cache;
	}

	@Bean
	SecurityFilterChain requests(HttpSecurity http, JdbcClient jdbc,
			@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
		return http
			.authorizeHttpRequests((request) -> request
				.requestMatchers("/assets/**", "/login", "/language", "/setup", "/error", "/actuator/health",
						"/actuator/health/*")
				.permitAll()
				.requestMatchers("/admin/**")
				.hasRole("ADMIN")
				.requestMatchers("/events", "/events/**", "/my/**")
				.hasAnyRole("DIRECTOR", "COORDINATOR", "UNIT_LEADER", "LIAISON")
				.requestMatchers("/", "/password")
				.authenticated()
				.anyRequest()
				.denyAll())
			.formLogin((form) -> form.loginPage(SignInFirst.PAGE).defaultSuccessUrl("/"))
			.requestCache((cache) -> cache.requestCache(askedBefore()))
			.logout((logout) -> logout.logoutSuccessUrl("/login?logout"))
			.exceptionHandling((refusal) -> refusal.authenticationEntryPoint(new SignInFirst())
				.accessDeniedHandler(new RefusedAddress(mappings)))
			.headers((headers) -> headers
				.contentSecurityPolicy((policy) -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
				.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
				.permissionsPolicyHeader((policy) -> policy.policy("geolocation=(), microphone=(), camera=()")))
			.addFilterAfter(new StrangerUploadFilter(), HeaderWriterFilter.class)
			.addFilterAfter(new UnreadableParameterFilter(), StrangerUploadFilter.class)
			.addFilterBefore(new FreshAccountFilter(jdbc), UsernamePasswordAuthenticationFilter.class)
			.build();
	}

}
