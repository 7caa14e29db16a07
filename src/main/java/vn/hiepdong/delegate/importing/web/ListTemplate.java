package vn.hiepdong.delegate.importing.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import vn.hiepdong.account.Actor;
import vn.hiepdong.delegate.Category;
import vn.hiepdong.delegate.DelegationView;
import vn.hiepdong.delegate.Delegations;
import vn.hiepdong.delegate.Diet;
import vn.hiepdong.delegate.Gender;
import vn.hiepdong.delegate.Rank;
import vn.hiepdong.delegate.importing.DelegateColumn;
import vn.hiepdong.delegate.importing.DelegateImports;
import vn.hiepdong.platform.importing.TableTemplate;

/**
 * Makes an empty list of delegates to fill in.
 */
@Component
@RequiredArgsConstructor
class ListTemplate {

	private final Delegations delegations;

	private final MessageSource messages;

	byte[] of(String event, Actor me, Locale locale) {
		return new TableTemplate<>(DelegateImports.MAPPING)
			.wide(EnumSet.of(DelegateColumn.NAME, DelegateColumn.POSITION, DelegateColumn.DELEGATION,
					DelegateColumn.AGENCY))
			.choices(DelegateColumn.RANK, labels("delegate.rank.", Rank.values(), locale))
			.choices(DelegateColumn.DELEGATION,
					this.delegations.list(event, me).stream().map(DelegationView::name).toList())
			.choices(DelegateColumn.CATEGORY, labels("delegate.category.", Category.values(), locale))
			.choices(DelegateColumn.GENDER, labels("delegate.gender.", Gender.values(), locale))
			.choices(DelegateColumn.DIET, labels("delegate.diet.", Diet.values(), locale))
			.workbook(text("delegate.import.template.list", locale), text("delegate.import.template.choices", locale));
	}

	private List<String> labels(String prefix, Enum<?>[] values, Locale locale) {
		return Stream.of(values).map((value) -> text(prefix + value.name(), locale)).toList();
	}

	private String text(String key, Locale locale) {
		return this.messages.getMessage(key, null, locale);
	}

}
