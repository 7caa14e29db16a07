package vn.hiepdong.document;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

import vn.hiepdong.account.Actor;
import vn.hiepdong.delegate.DelegateFilter;
import vn.hiepdong.delegate.DelegateView;
import vn.hiepdong.delegate.Delegates;
import vn.hiepdong.delegate.Purpose;
import vn.hiepdong.platform.Problem;

/**
 * Those for whom sheets are printed, in the order in which they are handed out: by
 * protocol, by delegation, the head first, then by rank.
 */
@Component
@RequiredArgsConstructor
class GuestList {

	/**
	 * More would take minutes and much memory; they are printed delegation by delegation.
	 */
	private static final int MOST = 2_000;

	private final Delegates delegates;

	/**
	 * Those who come.
	 * @param event the code of the event
	 * @param delegation the code of a delegation, or {@code null} for all
	 * @param me who asks
	 * @return the delegates
	 * @throws Problem.Conflict if there are none, or too many at once
	 */
	List<DelegateView> of(String event, @Nullable String delegation, Actor me) {
		Page<DelegateView> page = this.delegates.page(event, new DelegateFilter("", null, delegation, false),
				PageRequest.of(0, MOST), Purpose.NAMES, me);
		if (page.isEmpty()) {
			throw new Problem.Conflict("document.problem.nobody");
		}
		if (page.getTotalElements() > MOST) {
			throw new Problem.Conflict("document.problem.too-many", page.getTotalElements(), MOST);
		}
		return page.stream().sorted(byProtocol()).toList();
	}

	private static Comparator<DelegateView> byProtocol() {
		Collator vietnamese = Collator.getInstance(Locale.forLanguageTag("vi"));
		return Comparator.comparing(DelegateView::category)
			.thenComparing(DelegateView::delegationName, vietnamese)
			.thenComparing(DelegateView::delegation)
			.thenComparing(Comparator.comparing(DelegateView::head).reversed())
			.thenComparing(DelegateView::rank, Comparator.nullsLast(Comparator.naturalOrder()));
	}

}
