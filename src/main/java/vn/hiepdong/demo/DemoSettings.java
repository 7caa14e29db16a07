package vn.hiepdong.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether to demonstrate.
 *
 * @param demo whether the first start of an empty database loads the demonstration
 */
@ConfigurationProperties("hiepdong")
record DemoSettings(@DefaultValue("false") boolean demo) {
}
