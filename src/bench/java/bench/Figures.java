package bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What repeated measurements of the same thing gave.
 */
record Figures(double... values) {

	static Figures of(Collection<Double> values) {
		return new Figures(values.stream().mapToDouble(Double::doubleValue).toArray());
	}

	/** Each value divided by the one that was measured in the same turn. */
	Figures over(Figures other) {
		return new Figures(
				IntStream.range(0, this.values.length).mapToDouble((i) -> this.values[i] / other.values[i]).toArray());
	}

	double median() {
		double[] sorted = sorted().toArray();
		int middle = sorted.length / 2;
		return (sorted.length % 2 == 1) ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
	}

	/** The median and, in brackets, from where to where the values go. */
	String show() {
		double[] sorted = sorted().toArray();
		return "%s (%s–%s)".formatted(show(median()), show(sorted[0]), show(sorted[sorted.length - 1]));
	}

	/** Three digits that mean something. */
	static String show(double value) {
		int digits = (value >= 100) ? 0 : (value >= 10) ? 1 : (value >= 1) ? 2 : 3;
		return String.format(Locale.ROOT, "%,." + digits + "f", value);
	}

	private DoubleStream sorted() {
		return Arrays.stream(this.values).sorted();
	}

}
