package vn.hiepdong.delegate.web;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.delegate.Category;
import vn.hiepdong.delegate.DelegationPlan;
import vn.hiepdong.delegate.DelegationView;
import vn.hiepdong.delegate.Itinerary;
import vn.hiepdong.platform.text.VietnameseText;
import vn.hiepdong.platform.web.ClientId;
import vn.hiepdong.platform.web.FormVersion;

/**
 * A delegation as a coordinator types it, see {@link DelegationPlan}. Texts come in the
 * normal form in which they are counted.
 *
 * @param clientId made with the form; of use for a new delegation only
 * @param version the version that the form was made from; empty for a new delegation
 * @param category the name of a {@link Category}
 * @param liaison the user name of a liaison, or empty
 * @param arrivalMode the name of a {@link vn.hiepdong.delegate.TravelMode}, or empty
 * @param departureMode likewise
 */
record DelegationForm(@Nullable String clientId, @Nullable String version,
		@CodePointLength(max = 60, message = "{form.too-long}") @Pattern(regexp = "([a-z0-9]++(-[a-z0-9]++)*+)?",
				message = "{delegate.form.code.shape}") String code,
		@NotBlank(message = "{form.required}") @CodePointLength(max = 200, message = "{form.too-long}") String name,
		@Pattern(regexp = "CENTRAL|MINISTRY|MINISTRY_DEPARTMENT|CITY|PROVINCIAL_POLICE|LOCAL_AUTHORITY",
				message = "{form.required}") String category,
		String liaison, String arrivalMode,
		@CodePointLength(max = 120, message = "{form.too-long}") String arrivalPlace, String arrivalAt,
		@CodePointLength(max = 40, message = "{form.too-long}") String arrivalNumber, String departureMode,
		@CodePointLength(max = 120, message = "{form.too-long}") String departurePlace, String departureAt,
		@CodePointLength(max = 40, message = "{form.too-long}") String departureNumber) {

	DelegationForm {
		clientId = ClientId.read(clientId);
		code = VietnameseText.line(code);
		name = VietnameseText.line(name);
		category = VietnameseText.line(category);
		liaison = VietnameseText.line(liaison);
		arrivalMode = VietnameseText.line(arrivalMode);
		arrivalPlace = VietnameseText.line(arrivalPlace);
		arrivalAt = VietnameseText.line(arrivalAt);
		arrivalNumber = VietnameseText.line(arrivalNumber);
		departureMode = VietnameseText.line(departureMode);
		departurePlace = VietnameseText.line(departurePlace);
		departureAt = VietnameseText.line(departureAt);
		departureNumber = VietnameseText.line(departureNumber);
	}

	static DelegationForm empty() {
		return of(null, null, "", "", "", "", Itinerary.UNKNOWN);
	}

	static DelegationForm of(DelegationView delegation, String liaison) {
		return of(null, Long.toString(delegation.version()), delegation.code(), delegation.name(),
				delegation.category().name(), liaison, delegation.itinerary());
	}

	private static DelegationForm of(@Nullable String clientId, @Nullable String version, String code, String name,
			String category, String liaison, Itinerary itinerary) {
		TypedTravel arrival = TypedTravel.of(itinerary.arrival());
		TypedTravel departure = TypedTravel.of(itinerary.departure());
		return new DelegationForm(clientId, version, code, name, category, liaison, arrival.mode(), arrival.place(),
				arrival.at(), arrival.number(), departure.mode(), departure.place(), departure.at(),
				departure.number());
	}

	DelegationPlan plan() {
		return new DelegationPlan(this.code, Category.valueOf(this.category), this.name, this.liaison,
				new Itinerary(arrival().read("arrival"), departure().read("departure")));
	}

	TypedTravel arrival() {
		return new TypedTravel(this.arrivalMode, this.arrivalPlace, this.arrivalAt, this.arrivalNumber);
	}

	TypedTravel departure() {
		return new TypedTravel(this.departureMode, this.departurePlace, this.departureAt, this.departureNumber);
	}

	UUID client() {
		return ClientId.id(this.clientId);
	}

	long knownVersion() {
		return FormVersion.read(this.version);
	}

}
