package vn.hiepdong.delegate.importing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;

import org.jspecify.annotations.Nullable;

/**
 * Keeps what tells many people apart in little room: three chains of 20 bytes, the
 * spelling of the name in UTF-8, some 25 bytes, and 8 bytes more; with the room that
 * arrays keep to grow, about 130 bytes a person.
 */
final class ListedPeople {

	private final Map<String, Integer> delegations = new HashMap<>();

	private final Chains byName = new Chains();

	private final Chains byPhone = new Chains();

	private final Chains byNumber = new Chains();

	private byte[] spellings = new byte[32 * 1024];

	private int[] ends = new int[1024];

	private int[] delegation = new int[1024];

	private int size;

	int size() {
		return this.size;
	}

	void add(Listed person) {
		Spelling spelling = Spelling.of(person.name());
		byte[] spelt = spelling.text().getBytes(StandardCharsets.UTF_8);
		int begin = begin(this.size);
		if (begin + spelt.length > this.spellings.length) {
			this.spellings = Arrays.copyOf(this.spellings, 2 * this.spellings.length + spelt.length);
		}
		if (this.size == this.ends.length) {
			this.ends = Arrays.copyOf(this.ends, 2 * this.size);
			this.delegation = Arrays.copyOf(this.delegation, 2 * this.size);
		}
		System.arraycopy(spelt, 0, this.spellings, begin, spelt.length);
		this.ends[this.size] = begin + spelt.length;
		this.delegation[this.size] = this.delegations.computeIfAbsent(person.delegation(),
				(code) -> this.delegations.size());
		this.byName.add(hash(spelling.key() + '|' + this.delegation[this.size]));
		this.byPhone.add(phone(person.phone()));
		this.byNumber.add(person.number());
		this.size++;
	}

	/** Meets those of the same delegation whose names are built of the same letters. */
	void visitNamesakes(int person, IntPredicate visitor) {
		this.byName.visit(this.byName.key(person), visitor);
	}

	void visitOfPhone(int person, IntPredicate visitor) {
		this.byPhone.visit(this.byPhone.key(person), visitor);
	}

	void visitOfNumber(int person, IntPredicate visitor) {
		this.byNumber.visit(this.byNumber.key(person), visitor);
	}

	Spelling spelling(int person) {
		int begin = begin(person);
		return new Spelling(new String(this.spellings, begin, this.ends[person] - begin, StandardCharsets.UTF_8));
	}

	boolean ofOneDelegation(int one, int two) {
		return this.delegation[one] == this.delegation[two];
	}

	boolean ofOnePhone(int one, int two) {
		return agree(this.byPhone, one, two);
	}

	boolean phonesDiffer(int one, int two) {
		return differ(this.byPhone, one, two);
	}

	boolean ofOneNumber(int one, int two) {
		return agree(this.byNumber, one, two);
	}

	boolean numbersDiffer(int one, int two) {
		return differ(this.byNumber, one, two);
	}

	private static boolean agree(Chains chains, int one, int two) {
		return chains.key(one) != Chains.NONE && chains.key(one) == chains.key(two);
	}

	private static boolean differ(Chains chains, int one, int two) {
		return chains.key(one) != Chains.NONE && chains.key(two) != Chains.NONE && chains.key(one) != chains.key(two);
	}

	private int begin(int person) {
		return (person == 0) ? 0 : this.ends[person - 1];
	}

	/** A one before the digits keeps their leading zero. */
	private static long phone(@Nullable String digits) {
		return (digits == null || digits.isEmpty()) ? Chains.NONE : Long.parseLong("1" + digits);
	}

	/** FNV-1a of 64 bits; whoever is found by it is compared letter by letter then. */
	private static long hash(String text) {
		long hash = 0xcbf29ce484222325L;
		for (int i = 0; i < text.length(); i++) {
			hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
		}
		return (hash == Chains.NONE) ? 1 : hash;
	}

}
