package vn.hiepdong.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.platform.Problem;
import vn.hiepdong.unit.UnitId;
import vn.hiepdong.unit.Units;

/**
 * Keeps the accounts. Every change of one ends its sessions, see
 * {@link FreshAccountFilter}.
 */
@Service
@RequiredArgsConstructor
public class Accounts {

	private final AccountRepository accounts;

	private final Units units;

	private final PasswordEncoder encoder;

	private final ApplicationEventPublisher changes;

	private final Clock clock;

	/**
	 * The person behind a user name, as a service's caller.
	 * @param username the user name
	 * @return the actor, or empty if there is no such account
	 */
	@Transactional(readOnly = true)
	public Optional<Actor> actor(String username) {
		return this.accounts.findByUsername(username).map(Account::actor);
	}

	/**
	 * The person behind an account that another room refers to.
	 * @param id the account
	 * @return the actor, whether the account is closed or not, or empty if there is no
	 * such account
	 */
	@Transactional(readOnly = true)
	public Optional<Actor> actor(AccountId id) {
		return this.accounts.findById(id).map(Account::actor);
	}

	/**
	 * Who answers for some units, with one statement. Where a unit has several leaders,
	 * the one whose account is oldest.
	 * @param wanted the units
	 * @return the leader of each unit that has one
	 */
	@Transactional(readOnly = true)
	public Map<UnitId, Leader> leaders(Collection<UnitId> wanted) {
		Map<UnitId, Leader> leaders = new HashMap<>();
		for (Account account : this.accounts.findLeadersOf(wanted)) {
			leaders.putIfAbsent(account.unit(), new Leader(account.name(), account.phone()));
		}
		return leaders;
	}

	/**
	 * Whom to call about something that was given to somebody, with one statement.
	 * @param wanted the accounts, closed ones included
	 * @return name and phone of each
	 */
	@Transactional(readOnly = true)
	public Map<AccountId, Contact> contacts(Collection<AccountId> wanted) {
		Map<AccountId, Contact> contacts = new HashMap<>();
		this.accounts.findByIdIn(wanted)
			.forEach((each) -> contacts.put(each.id(), new Contact(each.name(), each.phone())));
		return contacts;
	}

	/**
	 * The people behind accounts that another room refers to, with one statement.
	 * @param wanted the accounts, closed ones included
	 * @return the actor of each
	 */
	@Transactional(readOnly = true)
	public Map<AccountId, Actor> actors(Collection<AccountId> wanted) {
		Map<AccountId, Actor> actors = new HashMap<>();
		this.accounts.findByIdIn(wanted).forEach((each) -> actors.put(each.id(), each.actor()));
		return actors;
	}

	/**
	 * Who may look after a delegation.
	 * @return the liaisons that may sign in, by user name
	 */
	@Transactional(readOnly = true)
	public List<Actor> liaisons() {
		return this.accounts.findLiaisons().stream().map(Account::actor).toList();
	}

	/**
	 * Everybody of some roles, with one statement.
	 * @param roles the roles
	 * @return those that may sign in, by user name
	 */
	@Transactional(readOnly = true)
	public List<Actor> everybody(Role... roles) {
		return this.accounts.findEnabled(List.of(roles)).stream().map(Account::actor).toList();
	}

	/**
	 * All accounts, by role and user name; for administrators.
	 * @return the accounts
	 */
	@Transactional(readOnly = true)
	@PreAuthorize("hasRole('ADMIN')")
	public List<AccountView> all() {
		return this.accounts.findAllInOrder().stream().map(Account::view).toList();
	}

	/**
	 * One account; for administrators.
	 * @param username the user name
	 * @return the account
	 * @throws Problem.NotFound if there is no such account
	 */
	@Transactional(readOnly = true)
	@PreAuthorize("hasRole('ADMIN')")
	public AccountView get(String username) {
		return account(username).view();
	}

	/**
	 * Opens an account; for administrators.
	 * @param plan the account
	 * @param password its first password, 12 characters to 72 bytes
	 * @throws Problem.Invalid if the user name is taken, the unit is unknown or missing
	 * for a unit leader, or the password is too short or too long
	 */
	@Transactional
	@PreAuthorize("hasRole('ADMIN')")
	public void create(AccountPlan plan, String password) {
		open(plan, password, signedIn());
	}

	/**
	 * Changes an account; for administrators. The last administrator can be neither
	 * closed nor demoted.
	 * @param username the user name, which stays
	 * @param plan the account as wanted
	 * @param version the version that the change was made from
	 * @throws Problem.NotFound if there is no such account
	 * @throws Problem.Conflict if somebody else changed it meanwhile, or no administrator
	 * would be left
	 * @throws Problem.Invalid if the unit is unknown or missing for a unit leader
	 */
	@Transactional
	@PreAuthorize("hasRole('ADMIN')")
	public void change(String username, AccountPlan plan, long version) {
		Account account = account(username);
		if (!account.isAt(version)) {
			throw new Problem.Conflict("account.problem.changed", username);
		}
		// Locked, lest two administrators take each other away at the same moment.
		boolean last = account.mayAdministrate() && this.accounts.lockAdministrators().size() == 1;
		account.change(plan, unitOf(plan, account.unit()));
		if (last && !account.mayAdministrate()) {
			throw new Problem.Conflict("account.problem.last-administrator");
		}
		this.accounts.saveAndFlush(account);
		tell(username, signedIn(), "account.changed");
	}

	/**
	 * Gives an account a new password; for administrators.
	 * @param username the user name
	 * @param password the new password, 12 characters to 72 bytes
	 * @throws Problem.NotFound if there is no such account
	 * @throws Problem.Invalid if the password is too short or too long
	 */
	@Transactional
	@PreAuthorize("hasRole('ADMIN')")
	public void resetPassword(String username, String password) {
		Account account = account(username);
		account.setPassword(hash("password", password));
		this.accounts.saveAndFlush(account);
		tell(username, signedIn(), "account.password-reset");
	}

	/**
	 * Lets a person change the own password.
	 * @param actor the person
	 * @param current the password so far
	 * @param wanted the new one, 12 characters to 72 bytes
	 * @throws Problem.Invalid if the password so far is wrong, or the new one is too
	 * short or too long
	 */
	@Transactional
	public void changeOwnPassword(Actor actor, String current, String wanted) {
		Account account = account(actor.username());
		if (!this.encoder.matches(current, account.passwordHash())) {
			throw new Problem.Invalid("current", "account.problem.password-wrong");
		}
		account.setPassword(hash("wanted", wanted));
		this.accounts.saveAndFlush(account);
		tell(actor.username(), actor.username(), "account.password-changed");
	}

	/**
	 * Whether nobody may sign in yet.
	 * @return {@code true} on a new installation
	 */
	@Transactional(readOnly = true)
	public boolean none() {
		return this.accounts.count() == 0;
	}

	/**
	 * Opens the first accounts of an empty installation, when there is nobody yet who
	 * could be asked for permission.
	 * @param plans the accounts
	 * @param password the first password of each, 12 characters to 72 bytes
	 * @throws Problem.Conflict if there is an account already
	 * @throws Problem.Invalid as {@link #create(AccountPlan, String)}
	 */
	@Transactional
	public void openFirst(List<AccountPlan> plans, String password) {
		if (!none()) {
			throw new Problem.Conflict("account.problem.not-first");
		}
		plans.forEach((plan) -> open(plan, password, plan.username()));
	}

	private void open(AccountPlan plan, String password, String actor) {
		if (this.accounts.existsByUsername(plan.username())) {
			throw new Problem.Invalid("username", "account.problem.username-taken", plan.username());
		}
		this.accounts
			.saveAndFlush(new Account(plan, unitOf(plan, null), hash("password", password), this.clock.instant()));
		tell(plan.username(), actor, "account.opened");
	}

	private Account account(String username) {
		return this.accounts.findByUsername(username)
			.orElseThrow(() -> new Problem.NotFound("account.problem.unknown", username));
	}

	/** Nobody is given to an abolished unit; who was there before stays. */
	private @Nullable UnitId unitOf(AccountPlan plan, @Nullable UnitId kept) {
		if (plan.unit() == null) {
			return null;
		}
		return this.units.tree()
			.byCode(plan.unit())
			.filter((unit) -> unit.existsOn(LocalDate.now(this.clock)) || unit.id().equals(kept))
			.orElseThrow(() -> new Problem.Invalid("unit", "account.problem.unit-unknown"))
			.id();
	}

	private void tell(String username, String actor, String what) {
		this.changes.publishEvent(new AccountChanged(username, actor, this.clock.instant(), what));
	}

	private static String signedIn() {
		// Never null here: the rules above let an administrator in.
		return SecurityContextHolder.getContext().getAuthentication().getName();
	}

	private String hash(String field, String password) {
		return this.encoder.encode(Password.checked(field, password));
	}

}
