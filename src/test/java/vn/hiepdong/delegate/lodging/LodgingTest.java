package vn.hiepdong.delegate.lodging;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What every test of lodging needs: a hotel with the double rooms 101 and 102 and the
 * single room 201, and two delegations that sleep there.
 */
abstract class LodgingTest extends HostingTest {

	@Autowired
	Hotels hotels;

	@Autowired
	Rooming rooming;

	@BeforeEach
	void hotel() {
		this.world.keep("Phòng đôi", 2, 2, "101", this.coordinator);
		this.world.keep("Phòng đơn", 1, 1, "201", this.coordinator);
	}

	void give(int number, String label) {
		this.rooming.give(EVENT, number, this.world.room(label, this.coordinator), LodgingWorld.NIGHT, false,
				this.coordinator);
	}

	List<String> roomsOf(int number) {
		return this.rooming.guest(EVENT, number, this.coordinator)
			.beds()
			.stream()
			.map((bed) -> bed.room().label())
			.toList();
	}

}
