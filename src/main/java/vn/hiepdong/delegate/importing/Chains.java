package vn.hiepdong.delegate.importing;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Finds entries again by a key of 64 bits. Entries are counted from 0 and each is added
 * in its turn; those of one key are met in that order. Costs 20 bytes an entry, up to 40
 * right after it grew.
 */
final class Chains {

	/** The key of an entry that nobody looks for. */
	static final long NONE = 0;

	private static final int END = -1;

	private long[] keys = new long[1024];

	private int[] next = new int[1024];

	private int[] heads = new int[1024];

	private int[] tails = new int[1024];

	private int size;

	Chains() {
		Arrays.fill(this.heads, END);
	}

	void add(long key) {
		if (this.size == this.keys.length) {
			this.keys = Arrays.copyOf(this.keys, 2 * this.size);
			this.next = Arrays.copyOf(this.next, 2 * this.size);
			this.heads = new int[2 * this.size];
			this.tails = new int[2 * this.size];
			Arrays.fill(this.heads, END);
			for (int i = 0; i < this.size; i++) {
				link(i);
			}
		}
		this.keys[this.size] = key;
		link(this.size++);
	}

	long key(int entry) {
		return this.keys[entry];
	}

	/**
	 * Meets the entries of the same key, from the first on, as long as the visitor goes
	 * on.
	 */
	void visit(long key, IntPredicate visitor) {
		if (key != NONE) {
			int entry = this.heads[slot(key)];
			while (entry != END && (this.keys[entry] != key || visitor.test(entry))) {
				entry = this.next[entry];
			}
		}
	}

	private void link(int entry) {
		this.next[entry] = END;
		if (this.keys[entry] == NONE) {
			return;
		}
		int slot = slot(this.keys[entry]);
		if (this.heads[slot] == END) {
			this.heads[slot] = entry;
		}
		else {
			this.next[this.tails[slot]] = entry;
		}
		this.tails[slot] = entry;
	}

	/** The length is a power of two; the golden ratio spreads keys that are close. */
	private int slot(long key) {
		return (int) ((key * 0x9e3779b97f4a7c15L) >>> 33) & (this.heads.length - 1);
	}

}
