package vn.hiepdong.demo;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

import vn.hiepdong.account.Accounts;

/**
 * Loads the demonstration on the first start of an empty database, before the web server
 * opens its port. Where that fails, the application does not start.
 */
@Slf4j
@Component
@RequiredArgsConstructor
class DemoStart implements SmartInitializingSingleton {

	private final DemoSettings settings;

	private final Accounts accounts;

	private final DemoPasswords passwords;

	private final DemoLoad load;

	@Override
	public void afterSingletonsInstantiated() {
		if (this.settings.demo() && this.accounts.none()) {
			DemoPassword password = this.passwords.choose();
			try {
				this.load.load(password.value());
			}
			catch (RuntimeException ex) {
				password.forget();
				throw ex;
			}
			log.info("The demonstration is loaded: sign in as giamdoc, dieuphoi, quantri or a unit such as"
					+ " ca-hong-bang, cap-quan-toan, pv01. {}", password.told());
		}
	}

}
