package vn.hiepdong.delegate.importing.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.util.MultiValueMap;

import vn.hiepdong.delegate.importing.MeantDelegation;

/**
 * Which delegations are meant by names, as a person says it. The two lists go together.
 *
 * @param written the names as rows write them
 * @param meant what is meant, as {@link MeantDelegation#read} reads it, or nothing while
 * it is open
 */
record MeantForm(List<String> written, List<String> meant) {

	/** Takes what was sent; a name may hold commas, at which binding would cut it. */
	static MeantForm of(MultiValueMap<String, String> sent) {
		return new MeantForm(sent.getOrDefault("written", List.of()), sent.getOrDefault("meant", List.of()));
	}

	/** What is meant, by the names; those that are open are missing. */
	Map<String, MeantDelegation> choices() {
		Map<String, MeantDelegation> choices = new HashMap<>();
		for (int i = 0; i < Math.min(this.written.size(), this.meant.size()); i++) {
			String name = this.written.get(i);
			MeantDelegation.read(this.meant.get(i)).ifPresent((meant) -> choices.put(name, meant));
		}
		return choices;
	}

}
