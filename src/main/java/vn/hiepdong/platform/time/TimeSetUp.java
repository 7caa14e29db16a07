package vn.hiepdong.platform.time;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TimeSetUp {

	@Bean
	HouseClock clock() {
		return new HouseClock(Clock.systemUTC());
	}

}
