package vn.hiepdong.delegate.importing;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.delegate.KnownDelegate;

/**
 * Who is on the list of an event, in as little room as recognising them takes.
 */
final class KnownPeople {

	private final DuplicateSearch<Integer> search = new DuplicateSearch<>();

	/** The numbers of the delegates by those of their identity cards. */
	private final Map<Long, Integer> byIdentity = new HashMap<>();

	/** The numbers of those who lead, by the codes of their delegations. */
	private final Map<String, Integer> heads = new HashMap<>();

	void add(KnownDelegate known) {
		this.search.know(known.number(),
				new Listed(known.fullName(), known.delegation(), known.phone(), known.number()));
		if (known.identityNumber() != null) {
			this.byIdentity.put(key(known.identityNumber()), known.number());
		}
		if (known.head()) {
			this.heads.put(known.delegation(), known.number());
		}
	}

	DuplicateSearch<Integer> search() {
		return this.search;
	}

	/** The number of the delegate who has an identity card. */
	@Nullable Integer ofIdentity(@Nullable String identity) {
		return (identity == null) ? null : this.byIdentity.get(key(identity));
	}

	/** The number of the delegate who leads a delegation. */
	@Nullable Integer head(String delegation) {
		return this.heads.get(delegation);
	}

	/** Cards of 9 digits and of 12 are never mixed up: a one stands before the digits. */
	static long key(String identity) {
		return Long.parseLong("1" + identity);
	}

}
