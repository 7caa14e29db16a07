package vn.hiepdong.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * What the demonstration's files say, read and reckoned apart from the application.
 */
public final class DemonstrationFiles {

	private static final Map<String, String> STATE_AFTER = Map.of("assign", "ASSIGNED", "accept", "ACCEPTED", "report",
			"IN_PROGRESS", "done", "REPORTED_DONE", "verify", "VERIFIED", "return", "RETURNED", "cancel", "CANCELLED");

	private DemonstrationFiles() {
	}

	/**
	 * Every line of a file, columns by name.
	 * @param file the file's name
	 * @return the lines
	 */
	public static List<Map<String, String>> lines(String file) {
		try (InputStream csv = new ClassPathResource("demo/" + file + ".csv").getInputStream();
				MappingIterator<Map<String, String>> lines = new CsvMapper().readerForMapOf(String.class)
					.with(CsvSchema.emptySchema().withHeader())
					.readValues(csv)) {
			return lines.readAll();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The duties with their last {@code state} and {@code progress}; {@code leadUnit} is
	 * empty where the duty was never assigned.
	 * @return the duties' columns
	 */
	public static List<Map<String, String>> duties() {
		List<Map<String, String>> duties = lines("duties").stream().<Map<String, String>>map(HashMap::new).toList();
		duties.forEach(DemonstrationFiles::play);
		duties.forEach((duty) -> gather(duty, duties));
		return duties;
	}

	/** The work on a duty that was split is that on its parts, and begins with it. */
	private static void gather(Map<String, String> duty, List<Map<String, String>> duties) {
		List<Map<String, String>> parts = duties.stream()
			.filter((part) -> part.get("parent").equals(duty.get("number")))
			.toList();
		if (!parts.isEmpty()) {
			int weight = parts.stream().mapToInt((part) -> Integer.parseInt(part.get("weight"))).sum();
			int done = parts.stream()
				.mapToInt((part) -> Integer.parseInt(part.get("weight")) * Integer.parseInt(part.get("progress")))
				.sum();
			duty.put("progress", Integer.toString(done / weight));
			duty.put("state", "IN_PROGRESS");
		}
	}

	private static void play(Map<String, String> duty) {
		String state = "DRAFT";
		String progress = "0";
		String reported = "0";
		boolean assigned = !duty.get("parent").isEmpty();
		for (Map<String, String> step : lines("steps")) {
			if (step.get("duty").equals(duty.get("number"))) {
				state = STATE_AFTER.getOrDefault(step.get("step"), state);
				assigned |= step.get("step").equals("assign");
				reported = step.get("step").equals("report") ? step.get("percent") : reported;
				progress = switch (step.get("step")) {
					case "report" -> step.get("percent");
					case "done" -> "100";
					case "return" -> reported;
					default -> progress;
				};
			}
		}
		duty.put("state", state);
		duty.put("progress", progress);
		if (!assigned) {
			duty.put("leadUnit", "");
			duty.put("cooperating", "");
		}
	}

}
