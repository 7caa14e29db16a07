package vn.hiepdong.delegate.seating;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.hiepdong.delegate.Category;
import vn.hiepdong.delegate.Rank;

import static org.assertj.core.api.Assertions.assertThat;

class SeatingProposalTest {

	private final List<Participant> people = new ArrayList<>();

	@Test
	void categories_come_in_the_order_of_protocol() {
		comes("hong-bang", Category.LOCAL_AUTHORITY, null, true);
		comes("ca-ha-noi", Category.PROVINCIAL_POLICE, Rank.MAJOR_GENERAL, true);
		comes("bo-y-te", Category.CENTRAL, null, true);
		assertThat(order(hall(1, 3, 1))).containsExactly("bo-y-te 1-1", "ca-ha-noi 2-1", "hong-bang 3-1");
	}

	@Test
	void within_a_category_the_higher_rank_comes_first_and_civilians_last() {
		comes("a", Category.PROVINCIAL_POLICE, null, true);
		comes("b", Category.PROVINCIAL_POLICE, Rank.COLONEL, true);
		comes("c", Category.PROVINCIAL_POLICE, Rank.MAJOR_GENERAL, true);
		assertThat(order(hall(1, 1, 3))).containsExactly("c 1-1", "b 1-2", "a 1-3");
	}

	@Test
	void the_head_comes_first_then_rank() {
		comes("a", Category.CENTRAL, Rank.CAPTAIN, false);
		comes("a", Category.CENTRAL, Rank.MAJOR_GENERAL, false);
		comes("a", Category.CENTRAL, null, true);
		assertThat(SeatingProposal.of(hall(1, 1, 3), this.people).keySet()).extracting(Participant::rank)
			.containsExactly(null, Rank.MAJOR_GENERAL, Rank.CAPTAIN);
	}

	@Test
	void a_delegation_sits_side_by_side_and_a_smaller_one_of_its_category_fills_the_gap() {
		delegation("a", Category.CENTRAL, 2);
		delegation("b", Category.CENTRAL, 2);
		delegation("c", Category.CENTRAL, 1);
		assertThat(order(hall(1, 2, 3))).containsExactly("a 1-1", "a 1-2", "b 2-1", "b 2-2", "c 1-3");
	}

	@Test
	void nobody_sits_in_a_row_before_those_of_a_higher_category() {
		delegation("a", Category.CENTRAL, 2);
		delegation("b", Category.CENTRAL, 2);
		delegation("c", Category.CITY, 1);
		assertThat(order(hall(1, 2, 3))).endsWith("c 2-3");
	}

	@Test
	void the_middle_of_the_hall_fills_first() {
		delegation("a", Category.CENTRAL, 1);
		List<Seat> seats = new ArrayList<>();
		for (int position = 1; position <= 3; position++) {
			seats.add(new Seat(new UUID(0, position), "K" + position, position, 1, 1));
		}
		assertThat(SeatingProposal.of(seats, this.people).values()).extracting(Seat::blockName).containsExactly("K2");
	}

	@Test
	void a_delegation_for_which_no_row_has_room_is_still_seated() {
		delegation("a", Category.CENTRAL, 4);
		assertThat(order(hall(1, 2, 3))).containsExactly("a 1-1", "a 1-2", "a 1-3", "a 2-1");
	}

	@Test
	void where_seats_run_out_the_others_stay_without() {
		delegation("a", Category.CENTRAL, 4);
		assertThat(order(hall(1, 1, 3))).hasSize(3);
		assertThat(order(List.of())).isEmpty();
	}

	private void delegation(String code, Category category, int size) {
		for (int i = 0; i < size; i++) {
			comes(code, category, null, i == 0);
		}
	}

	private void comes(String delegation, Category category, @Nullable Rank rank, boolean head) {
		this.people.add(new Participant(UUID.randomUUID(), this.people.size() + 1, "Ai đó", rank, head, delegation,
				delegation, category, null, false));
	}

	private List<String> order(List<Seat> hall) {
		Map<Participant, Seat> proposed = SeatingProposal.of(hall, this.people);
		return proposed.entrySet()
			.stream()
			.map((each) -> each.getKey().delegation() + " " + each.getValue().row() + "-" + each.getValue().number())
			.toList();
	}

	private static List<Seat> hall(int position, int rows, int seats) {
		List<Seat> hall = new ArrayList<>();
		for (int row = 1; row <= rows; row++) {
			for (int seat = 1; seat <= seats; seat++) {
				hall.add(new Seat(new UUID(0, position), "A", position, row, seat));
			}
		}
		return hall;
	}

}
