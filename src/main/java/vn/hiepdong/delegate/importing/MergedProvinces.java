package vn.hiepdong.delegate.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.hiepdong.platform.text.VietnameseText;

/**
 * Provinces of which lists still write though they have become part of another: Hà Tây
 * (Resolution 15/2008/QH12) and those that merged on 1 July 2025 (Resolution
 * 202/2025/QH15).
 */
final class MergedProvinces {

	private static final Map<String, List<String>> PARTS = Map.ofEntries(Map.entry("Hà Nội", List.of("Hà Tây")),
			Map.entry("Tuyên Quang", List.of("Hà Giang")), Map.entry("Lào Cai", List.of("Yên Bái")),
			Map.entry("Thái Nguyên", List.of("Bắc Kạn")), Map.entry("Phú Thọ", List.of("Vĩnh Phúc", "Hòa Bình")),
			Map.entry("Bắc Ninh", List.of("Bắc Giang")), Map.entry("Hưng Yên", List.of("Thái Bình")),
			Map.entry("Hải Phòng", List.of("Hải Dương")), Map.entry("Ninh Bình", List.of("Hà Nam", "Nam Định")),
			Map.entry("Quảng Trị", List.of("Quảng Bình")), Map.entry("Đà Nẵng", List.of("Quảng Nam")),
			Map.entry("Quảng Ngãi", List.of("Kon Tum")), Map.entry("Gia Lai", List.of("Bình Định")),
			Map.entry("Khánh Hòa", List.of("Ninh Thuận")), Map.entry("Lâm Đồng", List.of("Đắk Nông", "Bình Thuận")),
			Map.entry("Đắk Lắk", List.of("Phú Yên")),
			Map.entry("Hồ Chí Minh", List.of("Bà Rịa Vũng Tàu", "Bình Dương")),
			Map.entry("Đồng Nai", List.of("Bình Phước")), Map.entry("Tây Ninh", List.of("Long An")),
			Map.entry("Cần Thơ", List.of("Sóc Trăng", "Hậu Giang")),
			Map.entry("Vĩnh Long", List.of("Bến Tre", "Trà Vinh")), Map.entry("Đồng Tháp", List.of("Tiền Giang")),
			Map.entry("Cà Mau", List.of("Bạc Liêu")), Map.entry("An Giang", List.of("Kiên Giang")));

	private static final Map<String, String> WHOLES = wholes();

	private MergedProvinces() {
	}

	/** The province that one is part of by now, both in words as they are compared. */
	static Optional<String> wholeOf(String words) {
		return Optional.ofNullable(WHOLES.get(words));
	}

	private static Map<String, String> wholes() {
		Map<String, String> wholes = new HashMap<>();
		PARTS.forEach((whole, parts) -> parts
			.forEach((part) -> wholes.put(VietnameseText.words(part), VietnameseText.words(whole))));
		return Map.copyOf(wholes);
	}

}
