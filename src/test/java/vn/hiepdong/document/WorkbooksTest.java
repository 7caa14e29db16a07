package vn.hiepdong.document;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.StatementCount;
import vn.hiepdong.account.Actor;
import vn.hiepdong.delegate.DelegateFilter;
import vn.hiepdong.delegate.DelegatePlans;
import vn.hiepdong.delegate.Delegates;
import vn.hiepdong.platform.Ids;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.visit.VisitTest;
import vn.hiepdong.visit.programme.Programme;
import vn.hiepdong.visit.programme.Programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hiepdong.delegate.DelegatePlans.delegate;
import static vn.hiepdong.document.SheetRows.rows;

/**
 * What people take along as workbooks, of the demonstration.
 */
@Transactional
class WorkbooksTest extends VisitTest {

	private static final DelegateFilter ALL = new DelegateFilter("", null, null, false);

	@Autowired
	Workbooks workbooks;

	@Autowired
	Delegates delegates;

	@Autowired
	Programmes programmes;

	@Autowired
	JdbcClient jdbc;

	@Test
	void the_rooming_list_has_a_row_for_each_bed_that_is_taken_and_the_totals() {
		DocumentFile file = this.workbooks.roomingList(EVENT, this.coordinator);
		assertThat(file.name()).isEqualTo("xep-phong-hoi-nghi-2022-20220909.xlsx");
		int taken = count("select count(*) from bed_night");
		assertThat(
				rows(file, 0).stream().filter((row) -> !row.get("Phòng").isEmpty() && !row.get("Họ và tên").isEmpty()))
			.hasSize(taken)
			.allSatisfy((row) -> assertThat(row).containsEntry("Đêm", "11/09/2022").containsKeys("Khách sạn", "Đoàn"));
		assertThat(rows(file, 0)).anySatisfy((row) -> assertThat(row).containsEntry("Ghi chú", "chưa có giường"));
		assertThat(rows(file, 1)).hasSize(4)
			.last()
			.satisfies((row) -> assertThat(row).containsEntry("Khách sạn", "Cộng")
				.containsEntry("Đã có người", Integer.toString(taken))
				.containsEntry("Số phòng", Integer.toString(count("select count(*) from hotel_room"))));
	}

	@Test
	void the_manifest_names_everybody_who_rides_with_driver_and_liaison() {
		DocumentFile file = this.workbooks.manifest(EVENT, this.coordinator);
		Programme programme = this.programmes.all(EVENT, this.coordinator);
		assertThat(rows(file, 0)).hasSize(programme.rides().stream().mapToInt((ride) -> ride.people()).sum())
			.first()
			.satisfies((row) -> assertThat(row).containsEntry("Biển số", "15B-020.11")
				.containsEntry("Số điện thoại lái xe", "0912 446 071")
				.containsEntry("Đi", "12/09/2022 07:03")
				.containsKeys("Họ và tên", "Đoàn", "Cán bộ liên lạc", "Số điện thoại liên lạc"));
		assertThat(rows(file, 1)).hasSize(programme.rides().stream().mapToInt((ride) -> ride.calls().size()).sum());
	}

	@Test
	void visits_are_listed_by_ward_and_a_ward_gets_its_own() {
		List<Map<String, String>> all = rows(this.workbooks.visits(EVENT, this.coordinator), 0);
		List<Map<String, String>> own = rows(this.workbooks.visits(EVENT, "cap-thuong-ly", person("cap-thuong-ly")), 0);
		assertThat(own).isNotEmpty()
			.allSatisfy((row) -> assertThat(row).containsEntry("Phường đón đoàn", "Công an phường Thượng Lý")
				.containsKeys("Từ lúc", "Đến lúc", "Số người", "Đoàn", "Trưởng đoàn"));
		assertThat(all).hasSizeGreaterThan(own.size())
			.filteredOn((row) -> row.get("Phường đón đoàn").equals("Công an phường Thượng Lý"))
			.hasSameSizeAs(own);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.workbooks.visits(EVENT, "cap-thuong-ly", person("cap-quan-toan")));
	}

	@Test
	void head_counts_have_a_row_for_each_point() {
		assertThat(rows(this.workbooks.headCount(EVENT, this.coordinator), 0))
			.anySatisfy((row) -> assertThat(row).containsEntry("Điểm", "Lên xe")
				.containsEntry("Tên điểm", "01 · 15B-020.11")
				.containsEntry("Giờ", "12/09/2022 07:03")
				.containsEntry("Có mặt", "0"))
			.anySatisfy((row) -> assertThat(row).containsEntry("Điểm", "Hội trường"));
	}

	@Test
	void who_took_which_workbook_is_noted_with_the_fields_that_were_in_it() {
		this.jdbc.sql("update delegate set identity_number = '001099012345' where number = 1").update();
		int before = count("select count(*) from personal_disclosure");
		Actor director = person("giamdoc");
		delegates(ALL, this.coordinator);
		delegates(ALL, director);
		this.workbooks.manifest(EVENT, director);
		this.workbooks.headCount(EVENT, director);
		int all = count("select count(*) from delegate where cancelled_at is null");
		int riding = this.programmes.all(EVENT, director).rides().stream().mapToInt((ride) -> ride.people()).sum();
		assertThat(this.jdbc
			.sql("""
					select a.username || ' ' || p.way || ' ' || p.place || ' ' || array_to_string(p.fields, '+') || ' ' || p.people
					from personal_disclosure p join account a on a.id = p.reader_id order by p.id offset ?
					""")
			.param(before)
			.query(String.class)
			.list()).containsExactly("dieuphoi EXPORTED delegates DIET_NOTE+IDENTITY_NUMBER+PHONE " + all,
					"giamdoc EXPORTED delegates DIET_NOTE+PHONE " + all, "giamdoc EXPORTED manifest  " + riding);
	}

	@Test
	void without_a_plan_nobody_knows_who_rides() {
		this.jdbc.sql("delete from visit_plan").update();
		assertThatExceptionOfType(Problem.Conflict.class)
			.isThrownBy(() -> this.workbooks.manifest(EVENT, this.coordinator));
		assertThat(rows(this.workbooks.visits(EVENT, this.coordinator), 0)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "lienlac-1", "cap-quan-toan", "quantri" })
	void the_whole_is_for_directors_and_coordinators(String username) {
		Actor other = person(username);
		refused(() -> this.workbooks.roomingList(EVENT, other));
		refused(() -> this.workbooks.manifest(EVENT, other));
		refused(() -> this.workbooks.visits(EVENT, other));
		if (!username.startsWith("lienlac")) {
			refused(() -> delegates(ALL, other));
			refused(() -> this.workbooks.headCount(EVENT, other));
		}
	}

	@Test
	void many_delegates_take_as_many_statements_as_few() {
		long few = StatementCount.of(this::everything);
		for (int i = 0; i < 40; i++) {
			add(delegate("Trần Văn Khách").of("cuc-v05"));
		}
		assertThat(StatementCount.of(this::everything)).isEqualTo(few).isPositive();
	}

	private void everything() {
		delegates(ALL, this.coordinator);
		this.workbooks.roomingList(EVENT, this.coordinator);
		this.workbooks.manifest(EVENT, this.coordinator);
		this.workbooks.visits(EVENT, this.coordinator);
		this.workbooks.headCount(EVENT, this.coordinator);
	}

	private DocumentFile delegates(DelegateFilter filter, Actor who) {
		return this.workbooks.delegates(EVENT, filter, who);
	}

	private void add(DelegatePlans plan) {
		this.delegates.add(EVENT, plan.plan(), Ids.next(), this.coordinator);
	}

	private int count(String sql) {
		return this.jdbc.sql(sql).query(Integer.class).single();
	}

	private static void refused(Supplier<?> asked) {
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(asked::get);
	}

}
