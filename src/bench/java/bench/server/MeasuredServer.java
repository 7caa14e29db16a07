package bench.server;

import org.springframework.boot.SpringApplication;

import vn.hiepdong.HiepDong;

/**
 * The application as it is, and beside it the floor, a count of statements, the times of
 * commits and a way to ask for what nobody kept.
 */
public final class MeasuredServer {

	private MeasuredServer() {
	}

	public static void main(String[] args) {
		new SpringApplication(HiepDong.class, Floor.class, StatementCount.class, CommitTimes.class, Unkept.class)
			.run(args);
	}

}
