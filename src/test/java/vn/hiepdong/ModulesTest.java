package vn.hiepdong;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

	@Test
	void no_room_knows_more_than_its_door_says() {
		ApplicationModules.of(HiepDong.class).verify();
	}

}
