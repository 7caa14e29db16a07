package vn.hiepdong.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import vn.hiepdong.unit.UnitId;

interface AccountRepository extends Repository<Account, AccountId> {

	Account saveAndFlush(Account account);

	Optional<Account> findByUsername(String username);

	Optional<Account> findById(AccountId id);

	List<Account> findByIdIn(Collection<AccountId> ids);

	boolean existsByUsername(String username);

	long count();

	/** In one order, lest two who lock them wait for each other. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from Account a where a.role = 'ADMIN' and a.enabled order by a.username")
	List<Account> lockAdministrators();

	@Query("select a from Account a order by a.role, a.username")
	List<Account> findAllInOrder();

	@Query("select a from Account a where a.role = 'UNIT_LEADER' and a.enabled and a.unit in :units order by a.createdAt")
	List<Account> findLeadersOf(Collection<UnitId> units);

	@Query("select a from Account a where a.role in :roles and a.enabled order by a.username")
	List<Account> findEnabled(Collection<Role> roles);

	@Query("select a from Account a where a.role = 'LIAISON' and a.enabled order by a.username")
	List<Account> findLiaisons();

}
