package vn.hiepdong.delegate.importing.web;

import java.util.EnumSet;
import java.util.Locale;

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
		return new TableTemplate<>(DelegateImports.MAPPING, this.messages, locale)
			.wide(EnumSet.of(DelegateColumn.NAME, DelegateColumn.POSITION, DelegateColumn.DELEGATION,
					DelegateColumn.AGENCY))
			.choices(DelegateColumn.RANK, Rank.class, "delegate.rank.")
			.choices(DelegateColumn.DELEGATION,
					this.delegations.list(event, me).stream().map(DelegationView::name).toList())
			.choices(DelegateColumn.CATEGORY, Category.class, "delegate.category.")
			.choices(DelegateColumn.GENDER, Gender.class, "delegate.gender.")
			.choices(DelegateColumn.DIET, Diet.class, "delegate.diet.")
			.workbook("delegate.import.template.list", "delegate.import.template.choices");
	}

}
