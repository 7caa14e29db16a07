package vn.hiepdong.readiness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A bar of four parts that fill it together.
 *
 * @param verified the weight of what is verified
 * @param claimed the weight of what is reported done and waits to be verified
 * @param working the weight of what is being worked on, returned duties included
 * @param rest the weight of what has yet to be begun
 */
public record Bar(int verified, int claimed, int working, int rest) {

	/**
	 * The parts that are not empty, from left to right.
	 * @return no part at all where nothing weighs anything
	 */
	public List<Part> parts() {
		List<Part> parts = new ArrayList<>();
		int left = 0;
		left = add(parts, "verified", left, this.verified);
		left = add(parts, "claimed", left, this.claimed);
		left = add(parts, "working", left, this.working);
		add(parts, "rest", left, this.rest);
		return parts;
	}

	/**
	 * How much of the bar each of its four parts is, from left to right.
	 * @return four numbers from 0 to 100, rounded down; {@code null} each where nothing
	 * weighs anything
	 */
	public List<@Nullable Integer> percents() {
		return Stream.of(this.verified, this.claimed, this.working, this.rest)
			.map((weight) -> new Share(weight, whole()).percent())
			.toList();
	}

	private int add(List<Part> parts, String kind, int left, int weight) {
		if (weight > 0) {
			parts.add(new Part(kind, Length.of((double) left / whole()), Length.of((double) weight / whole())));
		}
		return left + weight;
	}

	private int whole() {
		return this.verified + this.claimed + this.working + this.rest;
	}

	/**
	 * One part of the bar.
	 *
	 * @param kind {@code verified}, {@code claimed}, {@code working} or {@code rest}
	 * @param x where it begins, as SVG wants it: {@code 12.5%}
	 * @param width how long it is, as SVG wants it
	 */
	public record Part(String kind, String x, String width) {
	}

}
