package vn.hiepdong.document;

import java.util.ArrayList;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.hiepdong.delegate.DelegateView;
import vn.hiepdong.platform.table.SheetColumn;
import vn.hiepdong.platform.web.Fmt;

/**
 * Delegates as a workbook lists them.
 */
@Component
@RequiredArgsConstructor
class DelegateSheet {

	private final Columns columns;

	private final Words words;

	private final Fmt fmt;

	/**
	 * The columns.
	 * @param identities whether the reader sees the numbers of identity cards
	 * @param cancelled whether the list is of those who will not come
	 */
	List<SheetColumn<DelegateView>> columns(boolean identities, boolean cancelled) {
		List<SheetColumn<DelegateView>> all = new ArrayList<>(List.of(this.columns.numbers(),
				this.columns.of("document.column.delegate", 12, DelegateView::label),
				this.columns.of("delegate.full-name", 30, DelegateView::fullName),
				this.columns.of("delegate.rank", 14, (who) -> this.words.of("delegate.rank.", who.rank())),
				this.columns.of("delegate.position", 34, DelegateView::position),
				this.columns.of("delegate.agency", 34, DelegateView::agency),
				this.columns.of("document.column.delegation", 34, DelegateView::delegationName),
				this.columns.of("document.column.category", 26,
						(who) -> this.words.of("delegate.category.", who.category())),
				this.columns.of("delegate.head", 12, (who) -> who.head() ? this.words.of("delegate.head.yes") : null),
				this.columns.of("delegate.gender", 10,
						(who) -> this.words.of("delegate.gender.", who.particulars().gender())),
				this.columns.of("delegate.diet", 12,
						(who) -> this.words.of("delegate.diet.", who.particulars().diet())),
				this.columns.of("delegate.diet-note", 26, (who) -> who.particulars().dietNote()),
				this.columns.of("delegate.phone", 16, (who) -> this.fmt.phone(who.phone()))));
		if (identities) {
			all.add(this.columns.of("document.column.identity-number", 16,
					(who) -> who.particulars().identityNumber()));
		}
		if (cancelled) {
			all.add(this.columns.of("delegate.cancel.reason", 34, DelegateView::cancelled));
		}
		return all;
	}

}
