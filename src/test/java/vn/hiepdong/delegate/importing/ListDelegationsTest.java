package vn.hiepdong.delegate.importing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

import vn.hiepdong.delegate.DelegationCode;

import static org.assertj.core.api.Assertions.assertThat;

class ListDelegationsTest {

	@Test
	void a_delegation_cannot_have_the_address_of_the_form_for_a_new_one() {
		assertThat(founding("New").find("New")).contains("new-2");
	}

	@Test
	void two_long_names_that_begin_alike_get_codes_that_addresses_bear() {
		String begin = "a".repeat(DelegationCode.LONGEST - 3);
		ListDelegations delegations = founding(begin + " bc d", begin + " bc e");
		assertThat(delegations.find(begin + " bc d")).contains(begin + "-bc");
		assertThat(delegations.find(begin + " bc e")).contains(begin + "-2");
	}

	private static ListDelegations founding(String... names) {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("i18n/delegate");
		messages.setDefaultEncoding("UTF-8");
		return new ListDelegations(List.of(),
				Stream.of(names).collect(Collectors.toMap(MeantDelegation::sign, (name) -> "+CENTRAL")),
				new WrittenCategories(messages));
	}

}
