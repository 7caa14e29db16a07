package vn.hiepdong.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.database.DataFolder;

/**
 * Lets the person who installed an empty Hiệp Đồng open the first administrator's
 * account. A code in a file on the server proves that it is that person and not the first
 * passer-by on the network.
 */
@Slf4j
@Service
@RequiredArgsConstructor
public class FirstAdministrator {

	private static final String CODE_FILE = "setup-code.txt";

	private final Accounts accounts;

	private final DataFolder data;

	@EventListener(ApplicationReadyEvent.class)
	void invite() {
		if (this.accounts.none()) {
			log.warn("Nobody may sign in yet. Open /setup in a browser; the code it asks for is in {}", codeFile());
		}
	}

	/**
	 * Opens the account.
	 * @param code the code from the file
	 * @param username the administrator's user name
	 * @param name the name shown to people
	 * @param password the first password, 12 characters to 72 bytes
	 * @throws Problem.Invalid if the code is wrong, or as
	 * {@link Accounts#create(AccountPlan, String)}
	 * @throws Problem.Conflict if there is an account already
	 */
	public void open(String code, String username, String name, String password) {
		if (!this.accounts.none()) {
			throw new Problem.Conflict("account.problem.not-first");
		}
		if (!matches(code.strip())) {
			throw new Problem.Invalid("code", "account.problem.setup-code");
		}
		this.accounts.openFirst(List.of(new AccountPlan(username, name, null, Role.ADMIN, null, true)), password);
		try {
			Files.deleteIfExists(this.data.file(CODE_FILE));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private boolean matches(String code) {
		try {
			return MessageDigest.isEqual(Files.readAllBytes(codeFile()), code.getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Path codeFile() {
		Path file = this.data.file(CODE_FILE);
		if (Files.exists(file)) {
			return file;
		}
		byte[] random = new byte[10];
		new SecureRandom().nextBytes(random);
		return this.data.keep(CODE_FILE, HexFormat.of().formatHex(random));
	}

}
