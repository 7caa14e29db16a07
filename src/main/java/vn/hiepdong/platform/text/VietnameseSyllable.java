package vn.hiepdong.platform.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells whether a word can be Vietnamese. Every word of the language is one syllable: a
 * beginning, a rhyme out of about 170, and a tone. Of foreign words, and of text read in
 * a wrong encoding, next to none is built like that.
 */
public final class VietnameseSyllable {

	/** Longer than any: {@code nghiêng}, written with all marks apart. */
	private static final int LONGEST = 12;

	/** Those that begin others stand behind them. */
	private static final List<String> BEGINNINGS = List.of("ngh", "ng", "nh", "gh", "gi", "kh", "ph", "qu", "th", "tr",
			"ch", "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", "");

	/** Those that end in k are of the highlands: Đắk Lắk. */
	private static final Set<String> RHYMES = words("""
			a ac ach ai ak am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
			e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu
			i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
			o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi ok om on
			ong ooc oong op ot ô ôc ôi ôk ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
			u ua uân uâng uât uây uc uê uêch uên uênh uêt ui uk um un ung uôc uôi uôm uôn uông uôt up ut uơ
			uy uya uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
			y ych yêm yên yêng yêt yêu ynh yt""");

	private static final Set<String> FREQUENT = words("""
			nguyễn trần lê phạm hoàng huỳnh võ vũ đặng bùi đỗ hồ ngô dương lý đinh đào đoàn trương lâm trịnh mạc phùng
			tạ tô triệu lưu hà cù thái kiều quách vương đàm văn thị đức hữu đình xuân ngọc thế bá sỹ sĩ công quốc
			thành việt trọng hồng bích kim diệu mỹ hải hùng dũng tuấn cường sơn thủy thúy hòa hằng hạnh hương phương
			tuyết nguyệt yến thắng chiến tiến quyết định hiếu nghĩa tín bảo phúc lộc thọ khánh phú quý trí kiên dân
			bình đại tú tùng tâm thảo trà vân hiền hậu hiệp đồng cảnh sát phòng cục trưởng phó giám đốc thượng thiếu
			tướng tá úy đồng chí cán bộ ủy viên chủ tịch bí thư đội tỉnh quận huyện phường xã sở vụ nội hội nghị biểu
			họ tên chức cấp bậc số điện thoại đơn vị cơ năm giới tính nữ ngày tháng ghi chú đến đi về và của các những
			không có được người nhà nước quân đảng mặt trận tổ lãnh đạo phố nhiệm nhân giáo vận đắk lắk đà nẵng cần thơ
			bắc giang quảng ngãi trị thuận vĩnh lạng hưng đường tế kế hoạch tài chính""");

	private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

	/** Words that end in a stop have one of these tones. */
	private static final String TONES_OF_STOPS = "\u0301\u0323";

	private VietnameseSyllable() {
	}

	/**
	 * Whether a word can be Vietnamese.
	 * @param word letters only, in any case, composed or not
	 * @return {@code true} if it is built like a syllable, wherever its tone is written
	 */
	public static boolean matches(String word) {
		if (word.isEmpty() || word.length() > LONGEST || isOfMixedCase(word)) {
			return false;
		}
		StringBuilder plain = new StringBuilder();
		StringBuilder tones = new StringBuilder();
		for (char c : Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).toCharArray()) {
			((TONES.indexOf(c) >= 0) ? tones : plain).append(c);
		}
		String letters = Normalizer.normalize(plain, Normalizer.Form.NFC);
		return tones.length() <= 1 && endsWithItsTone(letters, tones.toString()) && BEGINNINGS.stream()
			.anyMatch((begin) -> letters.startsWith(begin) && RHYMES.contains(letters.substring(begin.length())));
	}

	/**
	 * Whether a word is one of those that lists of people and their offices hold most.
	 */
	static boolean isFrequent(String word) {
		return FREQUENT.contains(VietnameseText.line(word).toLowerCase(Locale.ROOT));
	}

	private static boolean endsWithItsTone(String letters, String tone) {
		boolean stop = letters.endsWith("c") || letters.endsWith("ch") || letters.endsWith("p")
				|| letters.endsWith("t");
		return !stop || (!tone.isEmpty() && TONES_OF_STOPS.contains(tone));
	}

	/** A capital behind a small letter. */
	private static boolean isOfMixedCase(String word) {
		for (int i = 1; i < word.length(); i++) {
			if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
				return true;
			}
		}
		return false;
	}

	private static Set<String> words(String text) {
		return Set.copyOf(Arrays.asList(text.split("\\s+")));
	}

}
