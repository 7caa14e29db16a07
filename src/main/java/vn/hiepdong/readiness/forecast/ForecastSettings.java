package vn.hiepdong.readiness.forecast;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How forecasts are made.
 *
 * @param parallel how many duties a unit works on at once where it was never seen to work
 * on more
 */
@Validated
@ConfigurationProperties("hiepdong.forecast")
public record ForecastSettings(@DefaultValue("4") @Min(1) @Max(100) int parallel) {
}
