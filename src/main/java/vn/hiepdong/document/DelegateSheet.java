package vn.hiepdong.document;

import java.util.ArrayList;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.hiepdong.delegate.DelegateView;
import vn.hiepdong.delegate.importing.DelegateColumn;
import vn.hiepdong.platform.table.SheetColumn;
import vn.hiepdong.platform.web.Fmt;

/**
 * Delegates as a workbook lists them, so that an import understands it.
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
		List<SheetColumn<DelegateView>> all = new ArrayList<>(
				List.of(this.columns.numbers(), this.columns.of(DelegateColumn.NUMBER, 12, DelegateView::label),
						this.columns.of(DelegateColumn.NAME, 30, DelegateView::fullName),
						this.columns.of(DelegateColumn.RANK, 14, (who) -> this.words.of("delegate.rank.", who.rank())),
						this.columns.of(DelegateColumn.POSITION, 34, DelegateView::position),
						this.columns.of(DelegateColumn.AGENCY, 34, DelegateView::agency),
						this.columns.of(DelegateColumn.DELEGATION, 34, DelegateView::delegationName),
						this.columns.of(DelegateColumn.CATEGORY, 26,
								(who) -> this.words.of("delegate.category.", who.category())),
						this.columns.of(DelegateColumn.HEAD, 12,
								(who) -> who.head() ? this.words.of("delegate.head.yes") : null),
						this.columns.of(DelegateColumn.GENDER, 10,
								(who) -> this.words.of("delegate.gender.", who.particulars().gender())),
						this.columns.of(DelegateColumn.DIET, 12,
								(who) -> this.words.of("delegate.diet.", who.particulars().diet())),
						this.columns.of(DelegateColumn.DIET_NOTE, 26, (who) -> who.particulars().dietNote()),
						this.columns.of(DelegateColumn.PHONE, 16, (who) -> this.fmt.phone(who.phone()))));
		if (identities) {
			all.add(this.columns.of(DelegateColumn.IDENTITY, 16, (who) -> who.particulars().identityNumber()));
		}
		if (cancelled) {
			all.add(this.columns.of("delegate.cancel.reason", 34, DelegateView::cancelled));
		}
		return all;
	}

}
