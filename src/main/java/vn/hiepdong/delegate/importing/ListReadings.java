package vn.hiepdong.delegate.importing;

import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import vn.hiepdong.delegate.DelegateBook;
import vn.hiepdong.delegate.DelegateReach;
import vn.hiepdong.platform.importing.ImportView;
import vn.hiepdong.platform.importing.Imports;

/**
 * Gets ready to read lists against what an event has.
 */
@Component
@RequiredArgsConstructor
class ListReadings {

	private final DelegateBook book;

	private final Imports imports;

	private final MessageSource messages;

	ListReading of(DelegateReach reach, ImportView<DelegateColumn> view) {
		ListDelegations delegations = new ListDelegations(this.book.delegations(reach), view.choices(),
				new WrittenCategories(this.messages));
		KnownPeople known = new KnownPeople();
		this.book.eachKnown(reach, known::add);
		return new ListReading(view, delegations, known, (numbers) -> this.book.read(reach, numbers),
				(rows) -> this.imports.eachRow(view, rows));
	}

}
