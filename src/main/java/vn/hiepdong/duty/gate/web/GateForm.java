package vn.hiepdong.duty.gate.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.DutyNumber;
import vn.hiepdong.duty.gate.GatePlan;
import vn.hiepdong.duty.gate.KeptGate;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.VietnameseText;
import vn.hiepdong.platform.web.ClientId;
import vn.hiepdong.platform.web.FormVersion;

/**
 * A gate as a coordinator types it, see {@link GatePlan}.
 *
 * @param clientId made with the form, so that sending it twice makes one gate
 * @param version the version that the form was made from; empty for a new gate
 * @param name its name
 * @param keyTime the name of a key time
 * @param duties the numbers of the duties that are ticked
 * @param numbers more numbers as people type them: {@code Q-001, q17}
 */
record GateForm(@Nullable String clientId, @Nullable String version,
		@NotBlank(message = "{form.required}") @CodePointLength(max = 160, message = "{form.too-long}") String name,
		@NotBlank(message = "{form.required}") String keyTime, List<String> duties,
		@CodePointLength(max = 8000, message = "{form.too-long}") String numbers) {

	GateForm {
		clientId = ClientId.read(clientId);
		name = VietnameseText.line(name);
		keyTime = VietnameseText.line(keyTime);
		duties = (duties == null) ? List.of() : duties.stream().filter(Objects::nonNull).toList();
		numbers = VietnameseText.line(numbers);
	}

	static GateForm empty() {
		return new GateForm(null, null, "", "", List.of(), "");
	}

	static GateForm of(KeptGate kept) {
		return new GateForm(null, Long.toString(kept.version()), kept.gate().name(), kept.gate().keyTime().name(),
				kept.gate().duties(), "");
	}

	GatePlan plan() {
		List<String> chosen = new ArrayList<>();
		this.duties.forEach((each) -> chosen.add(number("duties", each)));
		typed().forEach((each) -> chosen.add(number("numbers", each)));
		return new GatePlan(this.name, this.keyTime, chosen);
	}

	/** All that is named, as people read it; what is no number stays as it was typed. */
	String named() {
		return String.join(", ",
				Stream.concat(this.duties.stream(), typed())
					.map((each) -> show(each, each))
					.distinct()
					.sorted()
					.toList());
	}

	UUID client() {
		return ClientId.id(this.clientId);
	}

	long knownVersion() {
		return FormVersion.read(this.version);
	}

	private Stream<String> typed() {
		return Stream.of(this.numbers.split("[,;\\s]+")).filter((each) -> !each.isEmpty());
	}

	private static String number(String field, String typed) {
		String number = show(typed, "");
		if (number.isEmpty()) {
			throw new Problem.Invalid(field, "gate.problem.duty-unknown", typed);
		}
		return number;
	}

	private static String show(String typed, String otherwise) {
		return DutyNumber.typed(typed).stream().mapToObj(DutyNumber::show).findFirst().orElse(otherwise);
	}

}
