package vn.hiepdong;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.DiagramOptions;
import org.springframework.modulith.docs.Documenter.DiagramOptions.DiagramStyle;

import static org.assertj.core.api.Assertions.assertThat;

class ModulesTest {

	private final ApplicationModules rooms = ApplicationModules.of(HiepDong.class);

	@Test
	void no_room_knows_more_than_its_door_says() {
		this.rooms.verify();
	}

	@Test
	void the_diagram_in_the_docs_shows_the_rooms_as_they_are() throws IOException {
		new Documenter(this.rooms).writeModulesAsPlantUml(DiagramOptions.defaults().withStyle(DiagramStyle.UML));
		// The lines come in no fixed order.
		assertThat(Files.readAllLines(Path.of("docs/modules/components.puml"))).containsExactlyInAnyOrderElementsOf(
				Files.readAllLines(Path.of("target/spring-modulith-docs/components.puml")));
	}

}
