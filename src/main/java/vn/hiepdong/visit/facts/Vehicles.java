package vn.hiepdong.visit.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.account.Actor;
import vn.hiepdong.event.EventId;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.text.TypedText;
import vn.hiepdong.platform.text.VietnamesePhone;
import vn.hiepdong.visit.VisitRights;

/**
 * Keeps the vehicles. Coordinators and directors see them, coordinators edit. Every
 * method throws {@link Problem.NotFound} where there is no such event or vehicle.
 */
@Service
@RequiredArgsConstructor
public class Vehicles {

	private final Events events;

	private final JdbcClient jdbc;

	private final FactLog log;

	/**
	 * All vehicles, by number.
	 * @param event the code of the event
	 * @param me who asks
	 * @return the vehicles
	 */
	@Transactional(readOnly = true)
	public List<VehicleView> all(String event, Actor me) {
		VisitRights.requireOverview(me);
		return of(this.events.id(event));
	}

	/**
	 * One vehicle.
	 * @param event the code of the event
	 * @param number its number
	 * @param me who asks
	 * @return the vehicle
	 */
	@Transactional(readOnly = true)
	public VehicleView get(String event, int number, Actor me) {
		return all(event, me).stream()
			.filter((each) -> each.number() == number)
			.findFirst()
			.orElseThrow(() -> new Problem.NotFound("visit.problem.vehicle", number));
	}

	/**
	 * Adds a vehicle; for coordinators.
	 * @param event the code of the event
	 * @param plan the vehicle
	 * @param clientId made where the plan was written
	 * @param me who asks
	 * @return the number given
	 * @throws Problem.Conflict if the same form was sent before; names the vehicle
	 * @throws Problem.Invalid if the plate is empty, too long or taken, or a value is out
	 * of range
	 */
	@Transactional
	public int add(String event, VehiclePlan plan, UUID clientId, Actor me) {
		VisitRights.requirePlanner(me);
		EventId id = this.events.id(event);
		waitForOthers(id);
		this.jdbc.sql("select number from visit_vehicle where event_id = ? and client_id = ?")
			.params(id.value(), clientId)
			.query(Integer.class)
			.optional()
			.ifPresent((sent) -> {
				throw new Problem.Conflict("visit.problem.vehicle-sent-twice", sent);
			});
		String plate = plate(id, plan, 0);
		int number = wanted("""
				insert into visit_vehicle (event_id, number, version, client_id, plate, name, seats, driver,
					driver_phone, out_of_service)
				select :event, coalesce(max(number), 0) + 1, 0, :client, :plate, :name, :seats, :driver, :phone, :out
				from visit_vehicle where event_id = :event
				returning number
				""", id, plate, plan).param("client", clientId).query(Integer.class).single();
		this.log.tell(event, plate, "visit.vehicle-added", me);
		return number;
	}

	/**
	 * Changes a vehicle; for coordinators. The number stays.
	 * @param event the code of the event
	 * @param number its number
	 * @param plan the vehicle as wanted
	 * @param version the version that the change was made from
	 * @param me who asks
	 * @throws Problem.Conflict if somebody else changed it meanwhile
	 * @throws Problem.Invalid as {@link #add}
	 */
	@Transactional
	public void change(String event, int number, VehiclePlan plan, long version, Actor me) {
		VisitRights.requirePlanner(me);
		get(event, number, me);
		EventId id = this.events.id(event);
		String plate = plate(id, plan, number);
		int changed = wanted("""
				update visit_vehicle set version = version + 1, plate = :plate, name = :name, seats = :seats,
					driver = :driver, driver_phone = :phone, out_of_service = :out
				where event_id = :event and number = :number and version = :version
				""", id, plate, plan).param("number", number).param("version", version).update();
		if (changed == 0) {
			throw new Problem.Conflict("visit.problem.changed");
		}
		this.log.tell(event, plate, "visit.vehicle-changed", me);
	}

	/**
	 * All vehicles, by number. Whoever asks decides who may see them.
	 * @param event the event
	 * @return the vehicles
	 */
	@Transactional(readOnly = true)
	public List<VehicleView> of(EventId event) {
		return this.jdbc.sql("select * from visit_vehicle where event_id = ? order by number")
			.param(event.value())
			.query(Vehicles::vehicle)
			.list();
	}

	/** A statement that writes a vehicle as wanted. */
	private JdbcClient.StatementSpec wanted(String sql, EventId event, String plate, VehiclePlan plan) {
		return this.jdbc.sql(sql)
			.param("event", event.value())
			.param("plate", plate)
			.param("name", TypedText.line("name", plan.name(), 120))
			.param("seats", FactLog.within("seats", plan.seats(), 1, 200))
			.param("driver", TypedText.line("driver", plan.driver(), 120))
			.param("phone", phone(plan.phone()))
			.param("out", plan.out());
	}

	/** Makes those who number vehicles of an event come one after the other. */
	private void waitForOthers(EventId event) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended('visit_vehicle ' || ?, 0))")
			.param(event.value().toString())
			.query((rs, row) -> true)
			.single();
	}

	private String plate(EventId event, VehiclePlan plan, int number) {
		String plate = TypedText.line("plate", plan.plate(), 20);
		if (plate.isEmpty()) {
			throw new Problem.Invalid("plate", "form.required");
		}
		boolean taken = this.jdbc
			.sql("select exists (select from visit_vehicle where event_id = ? and plate = ? and number <> ?)")
			.params(event.value(), plate, number)
			.query(Boolean.class)
			.single();
		if (taken) {
			throw new Problem.Invalid("plate", "visit.problem.plate-taken", plate);
		}
		return plate;
	}

	private static @Nullable String phone(@Nullable String typed) {
		if (typed == null || typed.isBlank()) {
			return null;
		}
		return VietnamesePhone.parse(typed).orElseThrow(() -> new Problem.Invalid("phone", "form.phone"));
	}

	private static VehicleView vehicle(ResultSet rs, int row) throws SQLException {
		return new VehicleView(rs.getInt("number"), rs.getString("plate"), rs.getString("name"), rs.getInt("seats"),
				rs.getString("driver"), rs.getString("driver_phone"), rs.getBoolean("out_of_service"),
				rs.getLong("version"));
	}

}
