package vn.hiepdong.delegate.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.delegate.DelegateEntry;
import vn.hiepdong.delegate.DelegatePlan;
import vn.hiepdong.delegate.DelegateView;
import vn.hiepdong.delegate.Diet;
import vn.hiepdong.delegate.Gender;
import vn.hiepdong.delegate.Particulars;
import vn.hiepdong.delegate.Rank;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.importing.CellNote;
import vn.hiepdong.platform.text.VietnamesePhone;
import vn.hiepdong.platform.text.VietnameseText;

/**
 * Reads one row of a list into a delegate. A cell that is blank, or whose column is
 * missing, leaves a known delegate as it is.
 */
final class LineReading {

	private static final Set<String> LEADS = Set.of("x", "co", "yes", "true", "1", "truong doan", "head", "td");

	private static final Set<String> FOLLOWS = Set.of("khong", "no", "false", "0", "pho doan", "pho truong doan",
			"thanh vien", "doan vien", "member");

	private final ListLine line;

	private final @Nullable DelegateView booked;

	private final List<CellNote<DelegateColumn>> notes = new ArrayList<>();

	LineReading(ListLine line, @Nullable DelegateView booked) {
		this.line = line;
		this.booked = booked;
	}

	void note(CellNote<DelegateColumn> note) {
		this.notes.add(note);
	}

	/**
	 * Reads the row.
	 * @param check what else to tell of the delegate as wanted
	 * @param likely who the person may be, while nobody has said so, or {@code null}
	 */
	ImportedDelegate read(Function<DelegatePlan, List<CellNote<DelegateColumn>>> check, @Nullable LikelyPerson likely) {
		this.notes.addAll(this.line.row().oddities());
		DelegatePlan plan = plan();
		if (plan != null) {
			this.notes.addAll(check.apply(plan));
		}
		if (likely != null) {
			note(CellNote.fault(DelegateColumn.NAME, text(DelegateColumn.NAME), "delegate.import.note.like",
					likely.number(), likely.name(), likely.delegation()));
		}
		boolean faulty = this.notes.stream().anyMatch(CellNote::fault);
		return new ImportedDelegate(this.line.row().at(), text(DelegateColumn.NAME),
				(faulty || plan == null) ? null : new DelegateEntry(this.booked, plan), List.copyOf(this.notes),
				likely);
	}

	private @Nullable DelegatePlan plan() {
		WrittenPerson person = this.line.person();
		String delegation = delegation();
		WrittenDiet diet = diet();
		DelegatePlan plan = new DelegatePlan(delegation, kept(person.name(), DelegatePlan::fullName), rank(),
				kept(person.position(), DelegatePlan::position),
				kept(text(DelegateColumn.AGENCY), DelegatePlan::agency), phone(), head(delegation),
				new Particulars(gender(), diet.diet(), diet.note(), identity()));
		try {
			return plan.normal();
		}
		catch (Problem.Invalid ex) {
			DelegateColumn column = DelegateColumn.ofField(ex.field());
			note(CellNote.fault(column, text(column), ex.key(), ex.args()));
			return null;
		}
	}

	private String delegation() {
		String code = this.line.delegation();
		if (code != null) {
			return code;
		}
		String written = this.line.writtenDelegation();
		if (!written.isEmpty()) {
			note(CellNote.fault(DelegateColumn.DELEGATION, written, "delegate.import.note.delegation"));
		}
		else if (this.booked == null) {
			note(CellNote.fault(DelegateColumn.DELEGATION, "", "delegate.import.note.no-delegation"));
		}
		return (this.booked != null) ? this.booked.delegation() : "";
	}

	private @Nullable Rank rank() {
		WrittenPerson person = this.line.person();
		if (!person.strange().isEmpty()) {
			note(CellNote.fault(DelegateColumn.RANK, person.strange(), "delegate.import.note.rank"));
		}
		if (person.ranks().size() > 1) {
			note(CellNote.fault(DelegateColumn.RANK, text(DelegateColumn.RANK), "delegate.import.note.ranks",
					person.ranks().stream().map(Rank::written).collect(Collectors.joining(" / "))));
		}
		return (person.ranks().isEmpty() && this.booked != null) ? this.booked.rank() : person.rank();
	}

	/** Excel drops the zero in front; two numbers in one cell are common. */
	private @Nullable String phone() {
		String text = text(DelegateColumn.PHONE);
		if (text.isEmpty()) {
			return (this.booked != null) ? this.booked.phone() : null;
		}
		if (this.line.phone() == null) {
			return text;
		}
		if (VietnamesePhone.parse(text).isEmpty()) {
			note(CellNote.warning(DelegateColumn.PHONE, text, "delegate.import.note.phones"));
		}
		return this.line.phone();
	}

	private @Nullable String identity() {
		String text = text(DelegateColumn.IDENTITY);
		if (text.isEmpty()) {
			return (this.booked != null) ? this.booked.particulars().identityNumber() : null;
		}
		if (this.line.identity() == null) {
			return text;
		}
		if (!text.replaceAll("\\D", "").equals(this.line.identity())) {
			note(CellNote.warning(DelegateColumn.IDENTITY, text, "delegate.import.note.identity-zero"));
		}
		return this.line.identity();
	}

	private @Nullable Gender gender() {
		String text = text(DelegateColumn.GENDER);
		Gender told = this.line.person().gender();
		if (text.isEmpty()) {
			return (told != null) ? told : (this.booked != null) ? this.booked.particulars().gender() : null;
		}
		Optional<Gender> gender = WrittenGender.read(text);
		if (gender.isEmpty()) {
			note(CellNote.fault(DelegateColumn.GENDER, text, "delegate.import.note.gender"));
		}
		return gender.orElse(null);
	}

	private WrittenDiet diet() {
		String text = text(DelegateColumn.DIET);
		String note = text(DelegateColumn.DIET_NOTE);
		WrittenDiet known = (this.booked != null)
				? new WrittenDiet(this.booked.particulars().diet(), this.booked.particulars().dietNote())
				: new WrittenDiet(Diet.REGULAR, "");
		WrittenDiet written = text.isEmpty() ? known : WrittenDiet.of(text);
		return note.isEmpty() ? written : new WrittenDiet(written.diet(), note);
	}

	/** Whoever changes the delegation leads none, unless the row says so. */
	private boolean head(String delegation) {
		String text = text(DelegateColumn.HEAD);
		String words = VietnameseText.words(text);
		if (words.isEmpty()) {
			return this.booked != null && this.booked.head() && this.booked.delegation().equals(delegation);
		}
		if (!LEADS.contains(words) && !FOLLOWS.contains(words)) {
			note(CellNote.fault(DelegateColumn.HEAD, text, "delegate.import.note.head"));
		}
		return LEADS.contains(words);
	}

	private String kept(String text, Function<DelegatePlan, String> known) {
		return (text.isEmpty() && this.booked != null) ? known.apply(this.booked.plan()) : text;
	}

	private String text(DelegateColumn column) {
		return this.line.row().line(column);
	}

}
