package vn.hiepdong.delegate.meals.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import vn.hiepdong.delegate.meals.Audience;
import vn.hiepdong.delegate.meals.MealPlan;
import vn.hiepdong.delegate.meals.MealView;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.TypedTime;
import vn.hiepdong.platform.text.VietnameseText;
import vn.hiepdong.platform.web.ClientId;
import vn.hiepdong.platform.web.FormVersion;

/**
 * A meal as a coordinator types it, see {@link MealPlan}.
 *
 * @param clientId made with the form, so that sending it twice plans one meal
 * @param version the version that the form was made from; empty for a new meal
 * @param audience the name of an {@link Audience}
 * @param delegations the codes of delegations; of use for {@link Audience#CHOSEN} only
 */
record MealForm(@Nullable String clientId, @Nullable String version,
		@NotBlank(message = "{form.required}") @Size(max = 120, message = "{form.too-long}") String name, String at,
		@Size(max = 160, message = "{form.too-long}") String place,
		@Pattern(regexp = "ALL|LODGED|CHOSEN", message = "{form.required}") String audience, List<String> delegations) {

	MealForm {
		clientId = ClientId.read(clientId);
		name = VietnameseText.line(name);
		at = VietnameseText.line(at);
		place = VietnameseText.line(place);
		audience = VietnameseText.line(audience);
		delegations = (delegations == null) ? List.of() : delegations.stream().filter(Objects::nonNull).toList();
	}

	static MealForm empty() {
		return new MealForm(null, null, "", "", "", Audience.ALL.name(), List.of());
	}

	static MealForm of(MealView meal) {
		return new MealForm(null, Long.toString(meal.version()), meal.name(), TypedTime.show(meal.at()), meal.place(),
				meal.audience().name(), meal.delegations());
	}

	MealPlan plan() {
		return new MealPlan(this.name,
				TypedTime.parse(this.at).orElseThrow(() -> new Problem.Invalid("at", "delegate.form.time")), this.place,
				Audience.valueOf(this.audience), Set.copyOf(this.delegations));
	}

	UUID client() {
		return ClientId.id(this.clientId);
	}

	long knownVersion() {
		return FormVersion.read(this.version);
	}

}
