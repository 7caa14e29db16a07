package vn.hiepdong.delegate.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.MessageSource;

import vn.hiepdong.delegate.Category;
import vn.hiepdong.platform.text.VietnameseText;

/**
 * Finds categories by their labels in either language and by what lists write instead;
 * whatever differs more is only offered.
 */
final class WrittenCategories {

	private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH);

	private static final Map<Category, List<String>> WRITTEN = Map.of(Category.CENTRAL,
			List.of("TW", "Các cơ quan Trung ương", "Cơ quan Trung ương", "Ban, bộ, ngành Trung ương", "Bộ, ngành",
					"Đại biểu Trung ương"),
			Category.MINISTRY, List.of("Lãnh đạo Bộ", "Bộ Công an", "BCA", "LĐ Bộ"), Category.MINISTRY_DEPARTMENT,
			List.of("Cục nghiệp vụ", "Đơn vị thuộc Bộ", "Các đơn vị thuộc Bộ", "Cục", "Cơ quan Bộ", "Đơn vị nghiệp vụ"),
			Category.CITY, List.of("Lãnh đạo thành phố", "TP trực thuộc TW", "Thành phố", "Thành ủy, UBND thành phố"),
			Category.PROVINCIAL_POLICE,
			List.of("Công an địa phương", "CA địa phương", "CA tỉnh, TP", "Công an tỉnh", "CA tỉnh",
					"Công an các tỉnh, thành phố", "Công an đơn vị, địa phương"),
			Category.LOCAL_AUTHORITY, List.of("Địa phương", "Sở, ban, ngành", "Chính quyền", "UBND", "Quận, phường",
					"Sở, ngành thành phố", "Đại biểu địa phương"));

	private final Map<String, Category> byName = new HashMap<>();

	/**
	 * Gets ready to find categories.
	 * @param messages knows their labels
	 */
	WrittenCategories(MessageSource messages) {
		for (Category category : Category.values()) {
			for (Locale language : LANGUAGES) {
				this.byName.put(VietnameseText
					.words(messages.getMessage("delegate.category." + category.name(), null, language)), category);
			}
			this.byName.put(VietnameseText.words(category.name()), category);
			WRITTEN.getOrDefault(category, List.of())
				.forEach((name) -> this.byName.putIfAbsent(VietnameseText.words(name), category));
		}
	}

	/** The category that a cell names. */
	Optional<Category> find(String written) {
		return Optional.ofNullable(this.byName.get(VietnameseText.words(written)));
	}

	/** What may be meant, three at most, the likeliest first. */
	List<Category> nearest(String written) {
		return NearestNames.of(VietnameseText.words(written), new ArrayList<>(this.byName.entrySet()));
	}

}
