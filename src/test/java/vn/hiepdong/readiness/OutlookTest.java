package vn.hiepdong.readiness;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.hiepdong.event.KeyTimeId;
import vn.hiepdong.event.KeyTimeView;
import vn.hiepdong.readiness.Outlook.Chance;
import vn.hiepdong.readiness.Outlook.Likely;
import vn.hiepdong.readiness.Outlook.Word;
import vn.hiepdong.readiness.forecast.Forecast;
import vn.hiepdong.readiness.forecast.KeyTimeForecast;
import vn.hiepdong.readiness.forecast.Mover;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.readiness.ADuty.time;

class OutlookTest {

	private final KeyTimeView past = keyTime("9/9/2022 7h");

	private final KeyTimeView next = keyTime("9/9/2022 18h");

	private final KeyTimeView later = keyTime("10/9/2022 7h");

	@Test
	void before_the_first_forecast_nothing_is_told() {
		assertThat(Outlook.of(null, this.next)).isEqualTo(new Outlook(null, List.of()));
	}

	@Test
	void what_is_ahead_is_told_the_next_key_time_first() {
		Outlook outlook = Outlook.of(forecast(of(this.past, 0), of(this.next, 0.5), of(this.later, 0.9)), this.next);
		assertThat(outlook.next().forecast().keyTime()).isEqualTo(this.next);
		assertThat(outlook.later()).extracting((each) -> each.forecast().percent()).containsExactly(90);
	}

	@Test
	void of_two_key_times_at_the_same_time_both_are_told() {
		KeyTimeView atOnce = new KeyTimeView(KeyTimeId.next(), "Cùng lúc", this.next.at());
		Outlook outlook = Outlook.of(forecast(of(this.next, 0.5), of(atOnce, 0.7), of(this.later, 0.9)), this.next);
		assertThat(outlook.later()).extracting((each) -> each.forecast().percent()).containsExactly(70, 90);
	}

	@Test
	void a_key_time_that_was_moved_since_is_still_known_and_a_new_one_is_awaited() {
		KeyTimeView moved = new KeyTimeView(this.next.id(), "Dời", time("9/9/2022 19h"));
		assertThat(Outlook.of(forecast(of(this.next, 0.5)), moved).next()).isNotNull();
		assertThat(Outlook.of(forecast(of(this.past, 0.5)), this.next).next()).isNull();
	}

	@Test
	void no_more_are_named_than_fit() {
		KeyTimeForecast[] many = IntStream.range(10, 30)
			.mapToObj((day) -> of(keyTime(day + "/9/2022 7h"), 0.5))
			.toArray(KeyTimeForecast[]::new);
		assertThat(Outlook.of(forecast(many), this.next).later()).hasSize(5);
	}

	@ParameterizedTest
	@CsvSource({ "1, 100, MET", "0.9999, 99, SURE", "0.95, 95, SURE", "0.949, 94, LIKELY", "0.57, 57, POSSIBLE",
			"0.5, 50, POSSIBLE", "0.499, 49, UNLIKELY", "0.199, 19, HARDLY", "0, 0, HARDLY" })
	void a_probability_is_rounded_down_and_told_in_a_word(double probability, int percent, Word word) {
		Chance chance = Chance.of(of(this.next, probability));
		assertThat(chance.forecast().percent()).isEqualTo(percent);
		assertThat(chance.word()).isEqualTo(word);
	}

	@Test
	void it_names_three_movers_and_the_days_by_which_it_is_likely() {
		List<Mover> movers = IntStream.range(0, 10).mapToObj((i) -> new Mover("Q-00" + i, "Việc", 10 - i)).toList();
		Chance chance = Chance
			.of(new KeyTimeForecast(this.next, 1, 0.4, this.later.at(), this.later.at(), null, movers));
		assertThat(chance.movers()).extracting(Mover::duty).containsExactly("Q-000", "Q-001", "Q-002");
		assertThat(chance.days()).containsExactly(new Likely(50, this.later.at()), new Likely(80, this.later.at()),
				new Likely(95, null));
	}

	@Test
	void of_what_is_met_no_day_is_forecast() {
		assertThat(Chance.of(of(this.next, 1)).days()).isEmpty();
	}

	private static KeyTimeForecast of(KeyTimeView keyTime, double probability) {
		return new KeyTimeForecast(keyTime, 1, probability, keyTime.at(), keyTime.at(), keyTime.at(), List.of());
	}

	private static Forecast forecast(KeyTimeForecast... keyTimes) {
		return new Forecast(time("9/9/2022 8h"), List.of(keyTimes), List.of());
	}

	private static KeyTimeView keyTime(String at) {
		return new KeyTimeView(KeyTimeId.next(), at, time(at));
	}

}
