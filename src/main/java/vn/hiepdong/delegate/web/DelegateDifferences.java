package vn.hiepdong.delegate.web;

import java.util.List;
import java.util.Locale;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.hiepdong.delegate.DelegatePlan;
import vn.hiepdong.delegate.DelegateView;
import vn.hiepdong.platform.web.Difference;
import vn.hiepdong.platform.web.Fmt;
import vn.hiepdong.platform.web.Option;

/**
 * Says as people read it in what delegates are to become different.
 */
@Component
@RequiredArgsConstructor
public class DelegateDifferences {

	private final DelegateWords words;

	private final Fmt fmt;

	/**
	 * Compares a delegate with what somebody wants.
	 * @param kept the delegate
	 * @param wanted the delegate as wanted
	 * @param delegations the names of the delegations by their codes
	 * @param locale the reader's locale
	 * @return the fields that differ, in the order of the page
	 */
	public List<Difference> between(DelegateView kept, DelegatePlan wanted, List<Option> delegations, Locale locale) {
		DelegateForm now = DelegateForm.of(kept, this.fmt.phone(kept.phone()));
		DelegateForm then = DelegateForm.of(wanted, null, this.fmt.phone(wanted.phone()));
		return Difference.between(this.words.of(now, delegations, locale), this.words.of(then, delegations, locale));
	}

}
