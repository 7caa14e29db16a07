package vn.hiepdong.delegate.importing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.delegate.Rank;

/**
 * A cell in which a rank stands, alone or beside a position or a name: {@code Đại tá, Phó
 * Giám đốc}. It counts at the beginning and as a part of its own, but not within a part:
 * whoever is {@code Thư ký Thượng tướng …} has another rank than that.
 *
 * @param ranks what the rank may be, the likeliest first: none where there is no rank,
 * several where it is shortened so far that it may be several
 * @param rest the cell without it, one line, possibly empty
 */
record WrittenRank(List<Rank> ranks, String rest) {

	/** What parts a rank from a position: signs, or a dash with spaces around it. */
	private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;:()|\\u2013\\u2014]\\s*|\\s+[-/+]\\s+|\\.\\s+");

	private static final Pattern LEADING = Pattern.compile("^[\\s,;:.)|\u2013\u2014/+-]+");

	private static final Pattern TRAILING = Pattern.compile("[\\s,;:(|\u2013\u2014/+-]+$");

	/** Reads a cell. */
	static WrittenRank of(String written) {
		AlignedText text = Titles.address(AlignedText.of(written)).rest();
		Optional<RankWords.Found> first = RankWords.at(text.folded());
		if (first.isPresent()) {
			String behind = trimmed(text.line().substring(first.get().end()));
			return new WrittenRank(first.get().ranks(), Titles.address(AlignedText.of(behind)).rest().line());
		}
		return ofPart(text);
	}

	/** The rank, where it is sure which. */
	@Nullable Rank rank() {
		return (this.ranks.size() == 1) ? this.ranks.get(0) : null;
	}

	/** A rank behind the first part, which has to be a part of its own. */
	private static WrittenRank ofPart(AlignedText text) {
		Matcher separator = SEPARATOR.matcher(text.folded());
		while (separator.find()) {
			int begin = separator.end();
			Optional<RankWords.Found> found = RankWords.at(text.folded().substring(begin));
			int end = begin + found.map(RankWords.Found::end).orElse(0);
			if (found.isPresent() && (end == text.folded().length() || beginsSeparator(text.folded(), end))) {
				String before = trimmed(text.line().substring(0, begin));
				String behind = trimmed(text.line().substring(end));
				return new WrittenRank(found.get().ranks(),
						before + ((before.isEmpty() || behind.isEmpty()) ? "" : ", ") + behind);
			}
		}
		return new WrittenRank(List.of(), text.line());
	}

	private static boolean beginsSeparator(String folded, int at) {
		return SEPARATOR.matcher(folded).region(at, folded.length()).lookingAt();
	}

	private static String trimmed(String text) {
		return TRAILING.matcher(LEADING.matcher(text).replaceAll("")).replaceAll("");
	}

}
