package vn.hiepdong.event.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.event.EventPlan;
import vn.hiepdong.event.EventView;
import vn.hiepdong.event.Phase;
import vn.hiepdong.event.PhaseView;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.TypedTime;
import vn.hiepdong.platform.text.VietnameseText;
import vn.hiepdong.platform.web.FormVersion;
import vn.hiepdong.unit.UnitTree;

/**
 * A conference as a coordinator types it, see {@link EventPlan}. Times are typed as
 * {@link TypedTime} reads them, key times as {@link KeyTimeLines}, places as
 * {@link PlaceLines}. Texts come in the normal form in which they are counted.
 */
record EventForm(
		@NotBlank(message = "{form.required}") @CodePointLength(max = 60, message = "{form.too-long}") @Pattern(
				regexp = "([a-z0-9]++(-[a-z0-9]++)*+)?", message = "{event.form.code.shape}") String code,
		@NotBlank(message = "{form.required}") @CodePointLength(max = 300, message = "{form.too-long}") String name,
		@CodePointLength(max = 300, message = "{form.too-long}") String nameEn,
		@NotBlank(message = "{form.required}") @CodePointLength(
				max = 160, message = "{form.too-long}") String organiser,
		@NotBlank(message = "{form.required}") String hostUnit,
		@NotBlank(message = "{form.required}") @Pattern(regexp = "(\\d{1,5}|100000)?",
				message = "{event.form.expected-delegates.shape}") String expectedDelegates,
		@NotBlank(message = "{form.required}") String beforeStartsAt,
		@NotBlank(message = "{form.required}") String beforeEndsAt,
		@NotBlank(message = "{form.required}") String duringStartsAt,
		@NotBlank(message = "{form.required}") String duringEndsAt,
		@NotBlank(message = "{form.required}") String afterStartsAt,
		@NotBlank(message = "{form.required}") String afterEndsAt,
		@CodePointLength(max = 20000, message = "{form.too-long}") String keyTimes,
		@CodePointLength(max = 20000, message = "{form.too-long}") String places, List<String> hostWards,
		@Nullable String version) {

	/** How many more host wards than chosen so far the page offers at least. */
	private static final int SPARE_WARDS = 2;

	EventForm {
		code = VietnameseText.line(code);
		name = VietnameseText.line(name);
		nameEn = VietnameseText.line(nameEn);
		organiser = VietnameseText.line(organiser);
		hostUnit = VietnameseText.line(hostUnit);
		expectedDelegates = VietnameseText.line(expectedDelegates);
		beforeStartsAt = VietnameseText.line(beforeStartsAt);
		beforeEndsAt = VietnameseText.line(beforeEndsAt);
		duringStartsAt = VietnameseText.line(duringStartsAt);
		duringEndsAt = VietnameseText.line(duringEndsAt);
		afterStartsAt = VietnameseText.line(afterStartsAt);
		afterEndsAt = VietnameseText.line(afterEndsAt);
		keyTimes = VietnameseText.lines(keyTimes);
		places = VietnameseText.lines(places);
		hostWards = chosen(hostWards);
	}

	static EventForm empty() {
		return new EventForm("", "", "", "", "", "", "", "", "", "", "", "", "", "", List.of(), "");
	}

	static EventForm of(EventView event, UnitTree units) {
		PhaseView before = event.phase(Phase.BEFORE);
		PhaseView during = event.phase(Phase.DURING);
		PhaseView after = event.phase(Phase.AFTER);
		return new EventForm(event.code(), event.name(), Objects.requireNonNullElse(event.nameEn(), ""),
				event.organiser(), units.get(event.hostUnit()).code(), Integer.toString(event.expectedDelegates()),
				TypedTime.show(before.startsAt()), TypedTime.show(before.endsAt()), TypedTime.show(during.startsAt()),
				TypedTime.show(during.endsAt()), TypedTime.show(after.startsAt()), TypedTime.show(after.endsAt()),
				KeyTimeLines.show(event.keyTimes()), PlaceLines.show(event.places(), units),
				event.hostWards().stream().map((ward) -> units.get(ward).code()).toList(),
				Long.toString(event.version()));
	}

	/**
	 * The fields for host wards, as the page renders them: those chosen, and room for
	 * more.
	 * @return codes of units, empty where nothing is chosen yet
	 */
	public List<String> wardFields() {
		List<String> fields = new ArrayList<>(this.hostWards);
		for (int spare = 0; spare < SPARE_WARDS || fields.size() < 4; spare++) {
			fields.add("");
		}
		return fields;
	}

	EventPlan plan(String code, UnitTree units) {
		return new EventPlan(code, this.name, this.nameEn, this.organiser, this.hostUnit,
				Integer.parseInt(this.expectedDelegates), phases(), KeyTimeLines.read(this.keyTimes),
				PlaceLines.read(this.places, units), this.hostWards);
	}

	long knownVersion() {
		return FormVersion.read(this.version);
	}

	private List<PhaseView> phases() {
		return List.of(
				new PhaseView(Phase.BEFORE, time("beforeStartsAt", this.beforeStartsAt),
						time("beforeEndsAt", this.beforeEndsAt)),
				new PhaseView(Phase.DURING, time("duringStartsAt", this.duringStartsAt),
						time("duringEndsAt", this.duringEndsAt)),
				new PhaseView(Phase.AFTER, time("afterStartsAt", this.afterStartsAt),
						time("afterEndsAt", this.afterEndsAt)));
	}

	/** Binding leaves gaps where the fields sent were numbered. */
	private static List<String> chosen(@Nullable List<@Nullable String> sent) {
		return (sent == null) ? List.of()
				: sent.stream().map(VietnameseText::line).filter((ward) -> !ward.isEmpty()).toList();
	}

	private static Instant time(String field, String typed) {
		return TypedTime.parse(typed).orElseThrow(() -> new Problem.Invalid(field, "event.form.time.shape"));
	}

}
