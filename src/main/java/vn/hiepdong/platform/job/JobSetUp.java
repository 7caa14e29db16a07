package vn.hiepdong.platform.job;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@RunsJobs
@EnableScheduling
@Configuration(proxyBeanMethods = false)
class JobSetUp {

}
