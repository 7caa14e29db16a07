package vn.hiepdong.delegate.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.delegate.Category;
import vn.hiepdong.delegate.DelegationCode;
import vn.hiepdong.delegate.DelegationView;
import vn.hiepdong.platform.text.VietnameseText;

/**
 * The delegations that rows of a list may mean: those that the event has, and those that
 * somebody wants to be made.
 */
final class ListDelegations {

	private static final int MOST_UNKNOWN = 200;

	private static final int LONGEST_NAME = 200;

	private final Map<String, DelegationView> known;

	private final Map<String, String> choices;

	private final WrittenDelegations names;

	private final WrittenCategories categories;

	private final Set<String> codes;

	/** What was found, by what is written; empty where nobody knows it. */
	private final Map<String, Optional<String>> found = new HashMap<>();

	private final Map<String, FoundedDelegation> founded = new LinkedHashMap<>();

	private final Map<String, Unknown> unknown = new LinkedHashMap<>();

	ListDelegations(List<DelegationView> known, Map<String, String> choices, WrittenCategories categories) {
		this.known = known.stream()
			.collect(
					Collectors.toMap(DelegationView::code, Function.identity(), (one, two) -> one, LinkedHashMap::new));
		this.choices = choices;
		this.categories = categories;
		this.codes = new HashSet<>(this.known.keySet());
		Map<String, String> byCode = new HashMap<>();
		known.forEach((each) -> byCode.put(each.code(), each.name()));
		this.names = new WrittenDelegations(byCode, Map.of());
	}

	List<DelegationView> known() {
		return List.copyOf(this.known.values());
	}

	/** The delegations that will be made. */
	List<FoundedDelegation> founded() {
		return List.copyOf(this.founded.values());
	}

	/** The delegation of a code that will be made, if it is one of those. */
	Optional<FoundedDelegation> founded(String code) {
		return Optional.ofNullable(this.founded.get(code));
	}

	/** The category that a text names. */
	Optional<Category> category(String written) {
		return written.isEmpty() ? Optional.empty() : this.categories.find(written);
	}

	/** Where a delegation comes from. */
	@Nullable Category categoryOf(String code) {
		FoundedDelegation made = this.founded.get(code);
		DelegationView kept = this.known.get(code);
		return (made != null) ? made.category() : (kept != null) ? kept.category() : null;
	}

	/** The code of the delegation that a text means; empty where nobody knows it. */
	Optional<String> find(String written) {
		return this.found.computeIfAbsent(written, this::meant);
	}

	/** Notes a row whose delegation nobody knows. */
	void miss(String written, String writtenCategory) {
		Unknown each = this.unknown.computeIfAbsent(VietnameseText.words(written), (words) -> new Unknown(written));
		each.rows++;
		if (each.category == null) {
			each.category = category(writtenCategory).orElse(null);
		}
	}

	/** The delegations that nobody knows, with what may be meant. */
	List<UnknownDelegation> unknown() {
		return this.unknown.values()
			.stream()
			.limit(MOST_UNKNOWN)
			.map((each) -> new UnknownDelegation(each.written, each.rows,
					this.names.nearest(each.written)
						.stream()
						.map((code) -> Objects.requireNonNull(this.known.get(code)))
						.toList(),
					(each.category != null) ? each.category : guessed(each.written)))
			.toList();
	}

	private Optional<String> meant(String written) {
		Optional<MeantDelegation> chosen = Optional.ofNullable(this.choices.get(MeantDelegation.sign(written)))
			.flatMap(MeantDelegation::read);
		if (chosen.isEmpty()) {
			return this.names.find(written);
		}
		String code = chosen.get().code();
		if (code != null) {
			return Optional.of(code).filter(this.known::containsKey);
		}
		return Optional.of(found(written, Objects.requireNonNull(chosen.get().founded())));
	}

	/** Makes a new one, once for all spellings of its name. */
	private String found(String written, Category category) {
		String words = VietnameseText.words(written);
		return this.founded.values()
			.stream()
			.filter((made) -> VietnameseText.words(made.name()).equals(words))
			.map(FoundedDelegation::code)
			.findFirst()
			.orElseGet(() -> {
				String name = VietnameseText.line(written);
				String code = freeCode(name);
				this.codes.add(code);
				this.founded.put(code, new FoundedDelegation(code, category, name.substring(0,
						name.offsetByCodePoints(0, Math.min(LONGEST_NAME, name.codePointCount(0, name.length()))))));
				return code;
			});
	}

	private String freeCode(String name) {
		String wanted = DelegationCode.of(name).isEmpty() ? "doan" : DelegationCode.of(name);
		String code = wanted;
		for (int i = 2; this.codes.contains(code); i++) {
			String end = "-" + i;
			code = wanted.substring(0, Math.min(wanted.length(), DelegationCode.LONGEST - end.length())) + end;
		}
		return code;
	}

	/** Police who are no department of the Ministry come from a province or a city. */
	private static @Nullable Category guessed(String written) {
		String words = VietnameseText.words(written);
		if (words.matches("(cong an|ca|cat|catp) .*")) {
			return Category.PROVINCIAL_POLICE;
		}
		if (words.matches("(cuc|vu|vien|hoc vien|van phong bo|thanh tra bo) .*")) {
			return Category.MINISTRY_DEPARTMENT;
		}
		return words.matches("(ubnd|uy ban nhan dan|hdnd|thanh uy|quan uy|so) .*") ? Category.LOCAL_AUTHORITY : null;
	}

	private static final class Unknown {

		private final String written;

		private int rows;

		private @Nullable Category category;

		Unknown(String written) {
			this.written = written;
		}

	}

}
