package vn.hiepdong.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.hiepdong.platform.Problem;
import vn.hiepdong.unit.UnitId;

/**
 * Keeps the accounts.
 */
public interface Accounts {

	/**
	 * The person behind a user name, as a service's caller.
	 * @param username the user name
	 * @return the actor, or empty if there is no such account
	 */
	Optional<Actor> actor(String username);

	/**
	 * Who answers for some units, with one statement.
	 * @param units the units
	 * @return the leader of each unit that has one
	 */
	Map<UnitId, Leader> leaders(Collection<UnitId> units);

	/**
	 * All accounts, by role and user name; for administrators.
	 * @return the accounts
	 */
	List<AccountView> all();

	/**
	 * One account; for administrators.
	 * @param username the user name
	 * @return the account
	 * @throws Problem.NotFound if there is no such account
	 */
	AccountView get(String username);

	/**
	 * Opens an account; for administrators.
	 * @param plan the account
	 * @param password its first password, 12 characters to 72 bytes
	 * @throws Problem.Invalid if the user name is taken, the unit is unknown or missing
	 * for a unit leader, or the password is too short or long
	 */
	void create(AccountPlan plan, String password);

	/**
	 * Changes an account, which ends its sessions; for administrators. The last
	 * administrator can be neither closed nor demoted.
	 * @param username the user name, which stays
	 * @param plan the account as wanted
	 * @param version the version that the change was made from
	 * @throws Problem.NotFound if there is no such account
	 * @throws Problem.Conflict if somebody else changed it meanwhile, or no administrator
	 * would be left
	 * @throws Problem.Invalid if the unit is unknown or missing for a unit leader
	 */
	void change(String username, AccountPlan plan, long version);

	/**
	 * Gives an account a new password, which ends its sessions; for administrators.
	 * @param username the user name
	 * @param password the new password, 12 characters to 72 bytes
	 * @throws Problem.NotFound if there is no such account
	 * @throws Problem.Invalid if the password is too short or too long
	 */
	void resetPassword(String username, String password);

	/**
	 * Lets a person change the own password, which ends all the person's sessions.
	 * @param actor the person
	 * @param current the password so far
	 * @param wanted the new one, 12 characters to 72 bytes
	 * @throws Problem.Invalid if the password so far is wrong, or the new one is too
	 * short or too long
	 */
	void changeOwnPassword(Actor actor, String current, String wanted);

}
