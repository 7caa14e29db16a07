package vn.hiepdong.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.mock.env.MockEnvironment;

import vn.hiepdong.platform.database.DataFolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class DemoPasswordsTest {

	@TempDir
	Path folder;

	@Test
	void one_made_here_is_readable_and_kept_for_its_owner_only() throws IOException {
		DemoPassword made = passwords("").choose();
		assertThat(made.value()).matches("[a-km-np-z2-9]{4}(-[a-km-np-z2-9]{4}){3}");
		Path file = this.folder.resolve("demo-password.txt");
		assertThat(Files.readString(file)).isEqualToIgnoringNewLines(made.value());
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
		assertThat(made.told()).contains(made.value(), file.toString());
	}

	@Test
	void each_one_made_here_differs() {
		assertThat(passwords("").choose().value()).isNotEqualTo(passwords("").choose().value());
	}

	@Test
	void one_that_no_account_uses_is_forgotten() {
		passwords("").choose().forget();
		assertThat(this.folder).isEmptyDirectory();
	}

	@Test
	void one_that_was_given_is_neither_kept_nor_told() {
		DemoPassword given = passwords("đúng mười hai").choose();
		assertThat(given.value()).isEqualTo("đúng mười hai");
		assertThat(given.told()).doesNotContain(given.value());
		assertThat(given).asString().doesNotContain(given.value());
		assertThat(this.folder).isEmptyDirectory();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "elevenchars", "một mật khẩu dài hơn bảy mươi hai byte khi viết bằng UTF-8 thì không được" })
	void one_that_breaks_the_rule_of_accounts_is_refused_by_name(String given) {
		assertThatIllegalStateException().isThrownBy(() -> passwords(given).choose())
			.withMessageContaining("HIEPDONG_DEMO_PASSWORD")
			.withMessageNotContaining(given);
	}

	@Test
	void nobody_demonstrates_without_asking() {
		Binder empty = new Binder(new MapConfigurationPropertySource(Map.of()));
		assertThat(empty.bindOrCreate("hiepdong", DemoSettings.class).demo()).isFalse();
	}

	private DemoPasswords passwords(String given) {
		return new DemoPasswords(new MockEnvironment().withProperty("HIEPDONG_DEMO_PASSWORD", given),
				new DataFolder(this.folder, 0));
	}

}
