package vn.hiepdong.duty.notice;

import java.time.Duration;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When people are reminded. All times are whole minutes.
 *
 * @param beforeDue how long before a duty is due its unit is reminded; one reminder each,
 * up to six
 * @param late how long after a duty was due who hears of it
 * @param unaccepted how long after a duty was given who hears that it is not accepted
 * @param obstacle how long after an obstacle was due who hears of it
 * @param directive how long after a directive was given who hears that it is not
 * acknowledged
 * @param director when the director hears of something
 * @param news how long what happened is told as news, if it could not be told at once
 */
@Validated
@ConfigurationProperties("hiepdong.reminders")
public record ReminderSettings(@DefaultValue( {
		"24h", "3h" }) @Size(max = 6) List<@NotNull Duration> beforeDue, @DefaultValue @Valid Escalation late,
		@DefaultValue @Valid Unaccepted unaccepted, @DefaultValue @Valid Escalation obstacle,
		@DefaultValue @Valid Escalation directive, @DefaultValue @Valid Director director,
		@DefaultValue("24h") Duration news){

	@AssertTrue(message = "every time must be positive and of whole minutes")
	boolean isReadable() {
		return isTime(this.news) && this.beforeDue.stream().allMatch(ReminderSettings::isTime);
	}

	private static boolean isTime(Duration time) {
		return !time.isNegative() && !time.isZero() && time.toSeconds() % 60 == 0 && time.toDays() <= 365;
	}

	private static boolean inOrder(Duration first, Duration... later) {
		Duration before = first;
		for (Duration time : later) {
			if (!isTime(time) || time.compareTo(before) <= 0) {
				return false;
			}
			before = time;
		}
		return true;
	}

	private static List<Stage> stages(Duration leader, Duration above, Duration coordinator) {
		return List.of(new Stage(leader, Level.LEADER), new Stage(above, Level.ABOVE),
				new Stage(coordinator, Level.COORDINATOR));
	}

	/**
	 * Something that a unit owes; the unit itself hears of it at its time.
	 *
	 * @param above how long after that the unit above hears of it
	 * @param coordinator how long after that the coordinators hear of it
	 */
	public record Escalation(@DefaultValue("4h") Duration above, @DefaultValue("12h") Duration coordinator) {

		@AssertTrue(message = "above must be positive, coordinator later, both of whole minutes")
		boolean isInOrder() {
			return inOrder(Duration.ZERO, this.above, this.coordinator);
		}

		List<Stage> stages() {
			return ReminderSettings.stages(Duration.ZERO, this.above, this.coordinator);
		}

	}

	/**
	 * What the director hears of.
	 *
	 * @param critical how long after a critical duty was due
	 * @param directive how long after a directive was given that is not acknowledged
	 */
	public record Director(@DefaultValue("4h") Duration critical, @DefaultValue("24h") Duration directive) {

		@AssertTrue(message = "both must be positive and of whole minutes")
		boolean isReadable() {
			return isTime(this.critical) && isTime(this.directive);
		}

	}

	/**
	 * A duty that is not accepted.
	 *
	 * @param leader when its unit hears of it
	 * @param above when the unit above hears of it
	 * @param coordinator when the coordinators hear of it
	 */
	public record Unaccepted(@DefaultValue("4h") Duration leader, @DefaultValue("12h") Duration above,
			@DefaultValue("24h") Duration coordinator) {

		@AssertTrue(message = "leader must be positive, above later, coordinator later still, all of whole minutes")
		boolean isInOrder() {
			return inOrder(Duration.ZERO, this.leader, this.above, this.coordinator);
		}

		List<Stage> stages() {
			return ReminderSettings.stages(this.leader, this.above, this.coordinator);
		}

	}

}
