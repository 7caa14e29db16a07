package vn.hiepdong.account;

import java.util.Map;

/**
 * Something that another room has to tell administrators about accounts.
 */
public interface AccountRemarks {

	/**
	 * What is to be told, with one statement; for administrators.
	 * @return the key of a message for each account that it concerns
	 */
	Map<AccountId, String> remarks();

}
