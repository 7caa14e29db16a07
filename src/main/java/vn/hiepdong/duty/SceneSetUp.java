package vn.hiepdong.duty;

import java.util.Map;

import org.springframework.beans.factory.config.CustomScopeConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.SimpleTransactionScope;

/**
 * Lets something last as long as a transaction.
 */
@Configuration(proxyBeanMethods = false)
class SceneSetUp {

	static final String TRANSACTION = "transaction";

	@Bean
	static CustomScopeConfigurer transactionScope() {
		CustomScopeConfigurer scopes = new CustomScopeConfigurer();
		scopes.setScopes(Map.of(TRANSACTION, new SimpleTransactionScope()));
		return scopes;
	}

}
