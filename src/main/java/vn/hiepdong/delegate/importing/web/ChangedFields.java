package vn.hiepdong.delegate.importing.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.hiepdong.delegate.DelegateEntry;
import vn.hiepdong.delegate.importing.ImportedDelegate;
import vn.hiepdong.delegate.web.DelegateDifferences;
import vn.hiepdong.platform.web.Difference;
import vn.hiepdong.platform.web.Option;

/**
 * Says what rows change of the delegates that they are about.
 */
@Component
@RequiredArgsConstructor
class ChangedFields {

	private final DelegateDifferences differences;

	/** The fields that differ, by the numbers of the rows that change something. */
	Map<Integer, List<Difference>> of(List<ImportedDelegate> rows, Map<String, String> delegations, Locale locale) {
		List<Option> names = delegations.entrySet()
			.stream()
			.map((each) -> new Option(each.getKey(), each.getValue()))
			.toList();
		Map<Integer, List<Difference>> changes = new HashMap<>();
		for (ImportedDelegate row : rows) {
			DelegateEntry entry = row.entry();
			if (entry != null && entry.booked() != null) {
				changes.put(row.number(), this.differences.between(entry.booked(), entry.plan(), names, locale));
			}
		}
		return changes;
	}

}
