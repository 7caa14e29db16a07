package vn.hiepdong.platform.job;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether this node does work by the clock.
 *
 * @param enabled whether jobs run on this node; at least one node of an installation must
 */
@ConfigurationProperties("hiepdong.jobs")
record JobSettings(@DefaultValue("true") boolean enabled) {
}
