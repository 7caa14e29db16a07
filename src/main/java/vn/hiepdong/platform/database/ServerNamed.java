package vn.hiepdong.platform.database;

import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.context.annotation.Conditional;

/**
 * The opposite of {@link NoServerNamed}.
 */
class ServerNamed extends NoneNestedConditions {

	ServerNamed() {
		super(ConfigurationPhase.REGISTER_BEAN);
	}

	@Conditional(NoServerNamed.class)
	static class None {

	}

}
