package vn.hiepdong.delegate.importing.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

import vn.hiepdong.SignedInAs;
import vn.hiepdong.account.Role;
import vn.hiepdong.delegate.importing.DelegateImports;
import vn.hiepdong.delegate.personal.PersonalData;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.importing.BroughtTable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Nothing is left of a list that is refused.
 */
class RefusedListTest extends ListTest {

	@Autowired
	PersonalData data;

	@Autowired
	DelegateImports imports;

	@Test
	void of_a_list_that_comes_after_the_erasure_no_file_is_left(@TempDir Path folder) throws IOException {
		SignedInAs.run(Role.COORDINATOR, () -> this.data.erase(this.event, this.event, this.reception.coordinator()));
		BroughtTable late = new BroughtTable("Danh sách", Files.writeString(folder.resolve("late.table"), HEAD), "");
		assertThatExceptionOfType(Problem.Conflict.class).isThrownBy(() -> SignedInAs.run(Role.COORDINATOR,
				() -> this.imports.bring(this.event, late, this.reception.coordinator())));
		assertThat(late.file()).doesNotExist();
	}

}
