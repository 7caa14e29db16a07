package vn.hiepdong.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * Reads the demonstration's files.
 */
@Component
class DemoFiles {

	private final CsvMapper mapper = CsvMapper.builder()
		.enable(CsvReadFeature.EMPTY_STRING_AS_NULL)
		.enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
		.build();

	/**
	 * All lines of a file.
	 * @param file its name without folder and ending
	 * @param type a record whose components are the file's columns
	 */
	<T> List<T> read(String file, Class<T> type) {
		ObjectReader reader = this.mapper.readerFor(type).with(CsvSchema.emptySchema().withHeader());
		try (InputStream csv = new ClassPathResource("demo/" + file + ".csv").getInputStream();
				MappingIterator<T> lines = reader.readValues(csv)) {
			return lines.readAll();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
