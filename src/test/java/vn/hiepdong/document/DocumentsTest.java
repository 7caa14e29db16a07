package vn.hiepdong.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import boofcv.abst.fiducial.QrCodeDetector;
import boofcv.alg.fiducial.qrcode.QrCode;
import boofcv.factory.fiducial.FactoryFiducial;
import boofcv.struct.image.GrayU8;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

import vn.hiepdong.Organisation;
import vn.hiepdong.SignedInAs;
import vn.hiepdong.WholeApplication;
import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.delegate.Rank;
import vn.hiepdong.delegate.Reception;
import vn.hiepdong.delegate.badge.Badges;
import vn.hiepdong.event.EventId;
import vn.hiepdong.event.Events;
import vn.hiepdong.platform.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hiepdong.delegate.DelegatePlans.delegate;

@WholeApplication
@Transactional
class DocumentsTest {

	private static final String EVENT = "hoi-nghi";

	private static final int DPI = 200;

	@Autowired
	Documents documents;

	@Autowired
	Badges badges;

	@Autowired
	Events events;

	@Autowired
	Reception reception;

	@Autowired
	Organisation organisation;

	@BeforeEach
	void conference() {
		this.reception.open(EVENT);
		this.reception.expects(EVENT,
				delegate("Nguyễn Thị Phượng Hoàng Ánh Tuyết").of(Reception.OTHER)
					.ranked(Rank.MAJOR_GENERAL)
					.as("Phó Giám đốc, Thủ trưởng Cơ quan Cảnh sát điều tra"));
		this.reception.expects(EVENT, delegate("Đặng Ửng").of(Reception.OTHER).ranked(Rank.SENIOR_COLONEL).leading());
		this.reception.expects(EVENT, delegate("Trần Đỗ Quỹ").of(Reception.OWN).as("Vụ trưởng Vụ Pháp chế"));
	}

	@Test
	void a_badge_names_its_holder_and_shows_their_rank_position_delegation_and_number() throws IOException {
		String text = text(badges(null));
		assertThat(text).contains("Trần Đỗ Quỹ", "Vụ trưởng Vụ Pháp chế", "Bộ Y tế", "ĐB-003", "Đặng Ửng", "Đại tá",
				"Trưởng đoàn", "Công an thành phố Hà Nội", "ĐB-002", "Thiếu tướng", "Hội nghị sơ kết");
		assertThat(text).contains("Nguyễn Thị Phượng Hoàng Ánh Tuyết",
				"Phó Giám đốc, Thủ trưởng Cơ quan Cảnh sát điều tra");
		assertThat(text).containsSubsequence("Trần Đỗ Quỹ", "Đặng Ửng", "Nguyễn Thị Phượng");
	}

	@Test
	void the_codes_on_the_sheet_are_read_by_another_library_and_lead_to_their_holders() throws IOException {
		EventId event = SignedInAs.call(Role.COORDINATOR, () -> this.events.id(EVENT));
		assertThat(codes(badges(null), 0)).hasSize(3)
			.extracting((code) -> this.badges.read(event, code).number())
			.containsExactlyInAnyOrder(1, 2, 3);
	}

	@Test
	void four_badges_stand_on_a_sheet_of_a4() throws IOException {
		this.reception.expects(EVENT, 2, Reception.OWN);
		try (PDDocument pdf = Loader.loadPDF(badges(null))) {
			assertThat(pdf.getNumberOfPages()).isEqualTo(2);
			assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
			assertThat(pdf.getPage(0).getMediaBox().getHeight()).isBetween(841f, 843f);
		}
	}

	@Test
	void the_fonts_come_along() throws IOException {
		try (PDDocument pdf = Loader.loadPDF(badges(null))) {
			assertThat(fonts(pdf.getPage(0))).isNotEmpty()
				.allSatisfy((font) -> assertThat(font.isEmbedded()).as(font.getName()).isTrue())
				.extracting(PDFont::getName)
				.allMatch((name) -> name.contains("LiberationSans"));
		}
	}

	@Test
	void one_delegation_is_printed_alone_and_nobody_who_will_not_come() throws IOException {
		this.reception.loses(EVENT, 1);
		assertThat(text(badges(Reception.OTHER))).contains("Đặng Ửng").doesNotContain("Trần Đỗ Quỹ", "Phượng Hoàng");
	}

	@Test
	void without_badges_there_is_nothing_to_print() {
		assertThatExceptionOfType(Problem.Conflict.class).isThrownBy(() -> print(null));
		assertThatExceptionOfType(Problem.Conflict.class).isThrownBy(() -> print("nowhere"));
	}

	@Test
	void a_place_card_shows_the_name_on_both_sides() throws IOException {
		byte[] pdf = SignedInAs
			.call(Role.COORDINATOR, () -> this.documents.placeCards(EVENT, Reception.OWN, this.reception.coordinator()))
			.content();
		assertThat(text(pdf).split("TRẦN ĐỖ QUỸ", -1)).hasSize(3);
	}

	@ParameterizedTest
	@EnumSource(names = "COORDINATOR", mode = EnumSource.Mode.EXCLUDE)
	void only_coordinators_print(Role role) {
		Actor other = this.organisation.person("t-other", role);
		SignedInAs.run(role, () -> {
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> this.documents.badges(EVENT, null, other));
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> this.documents.placeCards(EVENT, null, other));
		});
	}

	private byte[] badges(String delegation) {
		SignedInAs.run(Role.COORDINATOR, () -> this.badges.issue(EVENT, this.reception.coordinator()));
		return print(delegation);
	}

	private byte[] print(String delegation) {
		return SignedInAs
			.call(Role.COORDINATOR, () -> this.documents.badges(EVENT, delegation, this.reception.coordinator()))
			.content();
	}

	private static String text(byte[] content) throws IOException {
		try (PDDocument pdf = Loader.loadPDF(content)) {
			return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
		}
	}

	private static List<PDFont> fonts(PDPage page) throws IOException {
		List<PDFont> fonts = new ArrayList<>();
		for (COSName name : page.getResources().getFontNames()) {
			fonts.add(page.getResources().getFont(name));
		}
		return fonts;
	}

	private static List<String> codes(byte[] content, int page) throws IOException {
		try (PDDocument pdf = Loader.loadPDF(content)) {
			BufferedImage picture = new PDFRenderer(pdf).renderImageWithDPI(page, DPI, ImageType.GRAY);
			QrCodeDetector<GrayU8> detector = FactoryFiducial.qrcode(null, GrayU8.class);
			detector.process(gray(picture));
			return detector.getDetections().stream().map((QrCode code) -> code.message).toList();
		}
	}

	private static GrayU8 gray(BufferedImage picture) {
		GrayU8 gray = new GrayU8(picture.getWidth(), picture.getHeight());
		for (int y = 0; y < gray.height; y++) {
			for (int x = 0; x < gray.width; x++) {
				gray.set(x, y, picture.getRaster().getSample(x, y, 0));
			}
		}
		return gray;
	}

}
