package vn.hiepdong.platform.database;

import lombok.extern.slf4j.Slf4j;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/**
 * Tells which server is used where one is named, as the embedded one tells of itself. The
 * address' parameters stay out of the log, for they may hold a password.
 */
@Slf4j
@Component
@Conditional(ServerNamed.class)
class NamedServerLog {

	NamedServerLog(@Value("${spring.datasource.url}") String url) {
		log.info("Database: the named server {}; nothing embedded is started", url.replaceFirst("\\?.*", ""));
	}

}
