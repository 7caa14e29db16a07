package vn.hiepdong.duty;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.hiepdong.TwoAtOnce;
import vn.hiepdong.duty.views.SavedView;
import vn.hiepdong.duty.views.SavedViews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class SavedViewsAtOnceTest extends DutyServiceTest {

	@Autowired
	private SavedViews views;

	@Autowired
	private TwoAtOnce twoAtOnce;

	@Test
	void two_views_saved_at_once_are_both_kept() {
		this.twoAtOnce.act(() -> save("Muộn", "late=true"), () -> {
			save("Gấp", "soon=true");
			return true;
		});
		List<SavedView> saved = as("dieuphoi", (me) -> this.views.list(this.event, me));
		assertThat(saved).extracting(SavedView::number, SavedView::name)
			.containsExactlyInAnyOrder(tuple(1, "Muộn"), tuple(2, "Gấp"));
	}

	private void save(String name, String filter) {
		does("dieuphoi", (me) -> this.views.save(this.event, name, filter, me));
	}

}
