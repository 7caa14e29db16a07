package vn.hiepdong.visit.facts.web;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.text.VietnameseText;
import vn.hiepdong.platform.web.FormVersion;
import vn.hiepdong.unit.UnitTree;
import vn.hiepdong.visit.facts.Wish;

/**
 * What a delegation wishes as a coordinator types it.
 *
 * @param version the version that the form was made from; empty for the first one
 * @param wards a number, or empty for all
 * @param among the codes of the wards among which, or none for any
 */
record WishForm(@Nullable String version, String wards, @Nullable List<String> among) {

	WishForm {
		wards = VietnameseText.line(wards);
		among = (among == null) ? List.of() : among.stream().filter(Objects::nonNull).toList();
	}

	static WishForm of(@Nullable Wish wish, UnitTree units) {
		return (wish == null) ? new WishForm(null, "", List.of())
				: new WishForm(Long.toString(wish.version()), Objects.toString(wish.wards(), ""),
						wish.among().stream().map((ward) -> units.get(ward).code()).toList());
	}

	@Nullable Integer number() {
		return this.wards.isEmpty() ? null : Integer.valueOf(TypedNumber.read("wards", this.wards));
	}

	long knownVersion() {
		return FormVersion.read(this.version);
	}

}
