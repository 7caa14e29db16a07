package bench.server;

import org.springframework.boot.SpringApplication;

import vn.hiepdong.HiepDong;

/**
 * The application as it is, and beside it the floor and a count of statements.
 */
public final class MeasuredServer {

	private MeasuredServer() {
	}

	public static void main(String[] args) {
		new SpringApplication(HiepDong.class, Floor.class, StatementCount.class).run(args);
	}

}
