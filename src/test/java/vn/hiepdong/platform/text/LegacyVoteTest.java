package vn.hiepdong.platform.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.hiepdong.platform.text.LegacyVote.Reading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hiepdong.platform.text.LegacyEncoder.encode;

class LegacyVoteTest {

	/** Names in which nothing speaks for VNI. */
	private static final List<String> OF_THE_HIGHLANDS = List.of("H'Yim Kđoh", "K' Brơn");

	@Test
	void no_text_of_the_demonstration_and_of_the_pages_is_taken_for_legacy() {
		List<String> texts = Stream.concat(DemonstrationText.cells().stream(), DemonstrationText.messages().stream())
			.toList();
		LegacyVote vote = vote(texts);
		assertThat(vote.coding()).isEmpty();
		assertThat(vote.certainty()).isZero();
		assertThat(texts).hasSizeGreaterThan(3_000).allSatisfy((text) -> {
			assertThat(vote.read(text)).isEqualTo(new Reading(VietnameseText.lines(text), null, true));
			String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
			assertThat(vote.read(decomposed)).isEqualTo(new Reading(VietnameseText.lines(text), null, true));
		});
	}

	@Test
	void no_single_word_of_the_demonstration_is_taken_for_legacy() {
		List<String> words = DemonstrationText.cells()
			.stream()
			.flatMap((cell) -> Stream.of(cell.split("[\\s.()/]+")))
			.distinct()
			.toList();
		assertThat(vote(words).coding()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Café de la Paix", "€ 5", "£5.00", "10 µm", "25 °C", "100 m²", "½", "Nº 12", "«Paris»",
			"« An »", "© 2022 Sony®", "§ 5", "Müller & Söhne", "São Paulo", "El Niño año", "naïve façade", "Thaï",
			"où est le château du Général Théoden ?", "Être ou ne pas être", "Raphaël né à Noël", "Så på Søn",
			"för män", "Dû", "Bjørn Åse Ødegård", "¿Qué?", "¡Hola!", "Ünlü", "+84 912 345 678", "0912·345·678", "A·B",
			"1ª", "¥100", "Lê Minh", "Hoà", "Vò Tó", "Thò", "Ngô Công Lý", "LÊ CÔNG LÝ", "Krông Pác", "H'Ê Niê",
			"Ía Mơ", "“Hà Nội”…", "Œuvre", "Žižek", "ÀÁÂ", "\u00ad", "co\u00adordination", "Đoàn", "Hànội" })
	void text_that_is_right_stays_as_it_is(String text) {
		LegacyVote vote = vote(List.of(text));
		assertThat(vote.coding()).isEmpty();
		assertThat(vote.read(text)).isEqualTo(new Reading(VietnameseText.lines(text), null, true));
	}

	@ParameterizedTest
	@EnumSource
	void a_list_in_a_legacy_coding_is_told_and_read(LegacyCoding coding) {
		List<String> cells = DemonstrationText.cells();
		LegacyVote vote = vote(cells.stream().map((cell) -> encode(cell, coding)).toList());
		assertThat(vote.coding()).contains(coding);
		assertThat(vote.certainty()).isGreaterThan(0.9);
		assertThat(cells).allSatisfy((cell) -> {
			String written = encode(cell, coding);
			Reading reading = vote.read(written);
			boolean doubted = coding == LegacyCoding.VNI && OF_THE_HIGHLANDS.contains(cell) && !reading.sure();
			assertThat(reading.text()).isEqualToIgnoringCase(VietnameseText.lines(doubted ? written : cell));
		});
	}

	@ParameterizedTest
	@EnumSource
	void one_name_is_enough_to_be_told(LegacyCoding coding) {
		LegacyVote vote = vote(List.of(encode("Nguyễn Văn Hùng", coding), "12", "Hai Phong"));
		assertThat(vote.coding()).contains(coding);
		assertThat(vote.certainty()).isEqualTo(1);
		assertThat(vote.cells(coding)).isEqualTo(1);
	}

	@ParameterizedTest
	@EnumSource
	void in_a_mixed_list_each_cell_is_read_as_it_was_written(LegacyCoding coding) {
		List<String> names = new ArrayList<>(DemonstrationText.column("delegates", 1));
		names.removeAll(OF_THE_HIGHLANDS);
		List<String> cells = Stream
			.concat(names.stream().limit(180).map((name) -> encode(name, coding)), names.stream().skip(180))
			.toList();
		LegacyVote vote = vote(cells);
		assertThat(vote.coding()).contains(coding);
		assertThat(vote.certainty()).isBetween(0.3, 0.7);
		assertThat(vote.unicodeCells()).isGreaterThan(100);
		assertThat(cells.stream().map(vote::read).map(Reading::text)).containsExactlyElementsOf(names);
	}

	@Test
	void what_makes_sense_either_way_goes_with_the_table_and_is_told() {
		LegacyVote legacy = vote(Stream.of("Nguyễn Văn Hùng", "Trần Thị Bích", "Đỗ Đức Thắng")
			.map((name) -> encode(name, LegacyCoding.TCVN3))
			.toList());
		assertThat(legacy.read("Lò Só")).isEqualTo(new Reading("Lũ Sú", LegacyCoding.TCVN3, false));
		assertThat(legacy.read("Vò Tó").text()).isEqualTo("Vũ Tú");
		assertThat(legacy.read("Lê Minh")).isEqualTo(new Reading("Lê Minh", null, false));
		assertThat(legacy.read("Café").text()).isEqualTo("Café");
		assertThat(legacy.read("Trần Văn Só").text()).isEqualTo("Trần Văn Só");
	}

	@Test
	void names_of_the_highlands_are_read_though_they_are_built_otherwise() {
		LegacyVote vote = vote(List.of(encode("Nguyễn Văn Hùng", LegacyCoding.TCVN3)));
		assertThat(vote.read(encode("Y Niê", LegacyCoding.TCVN3)))
			.isEqualTo(new Reading("Y Niê", LegacyCoding.TCVN3, false));
	}

	private static LegacyVote vote(List<String> cells) {
		LegacyVote vote = new LegacyVote();
		cells.forEach(vote::look);
		return vote;
	}

}
