package vn.hiepdong.browser;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.ServletContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Uploads of those who are not signed in, on the bare wire.
 */
class StrangerUploadTest extends BrowserTest {

	private static final int SIZE = 20_000_000;

	@LocalServerPort
	private int port;

	@Autowired
	private ServletContext context;

	@ParameterizedTest
	@ValueSource(strings = { "multipart/form-data; boundary=x", "Multipart/Form-Data;boundary=x",
			" multipart/form-data ; boundary=x" })
	void is_refused_before_it_has_arrived_and_leaves_no_file(String type) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.setSoTimeout(10_000);
			String begin = """
					POST %s/duties/import HTTP/1.1\r
					Host: localhost\r
					Connection: close\r
					Accept: text/html\r
					Cookie: hiepdong=00000000000000000000000000000000\r
					Content-Type: %s\r
					Content-Length: %d\r
					\r
					--x\r
					Content-Disposition: form-data; name="file"; filename="a.xlsx"\r
					\r
					""".formatted(EVENT, type, SIZE) + "a".repeat(SIZE / 2);
			OutputStream out = socket.getOutputStream();
			out.write(begin.getBytes(StandardCharsets.UTF_8));
			out.flush();
			byte[] answer = socket.getInputStream().readNBytes("HTTP/1.1 403".length());
			assertThat(new String(answer, StandardCharsets.UTF_8)).isEqualTo("HTTP/1.1 403");
			assertThat(kept()).isEmpty();
		}
	}

	/** What the server puts aside of uploads while it reads them. */
	private List<Path> kept() throws IOException {
		Path folder = ((File) this.context.getAttribute(ServletContext.TEMPDIR)).toPath();
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.getFileName().toString().startsWith("upload_")).toList();
		}
	}

}
