package vn.hiepdong.live.kept;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bytes of a finished page, with holes for what must differ each time it is served.
 *
 * @param freshness what was true when its making began
 * @param pieces what stands between the holes: one piece more than holes
 * @param holes the holes, in the order of the page
 * @param size how many bytes its pieces take
 */
record KeptPage(Freshness freshness, List<byte[]> pieces, List<Hole> holes, int size) {

	private static final String CLIENT_ID = "(?<=name=\"clientId\" value=\")[0-9a-f-]{36}(?=\")";

	/**
	 * Finds the holes of a page.
	 * @param freshness what was true when its making began
	 * @param html the page
	 * @param token the token that guards its forms, as this page shows it
	 * @return the page, to be served again
	 */
	static KeptPage of(Freshness freshness, String html, String token) {
		List<byte[]> pieces = new ArrayList<>();
		List<Hole> holes = new ArrayList<>();
		Matcher hole = Pattern.compile("(?<token>" + Pattern.quote(token) + ")|" + CLIENT_ID).matcher(html);
		int from = 0;
		while (hole.find()) {
			pieces.add(html.substring(from, hole.start()).getBytes(StandardCharsets.UTF_8));
			holes.add((hole.group("token") != null) ? Hole.TOKEN : Hole.CLIENT_ID);
			from = hole.end();
		}
		pieces.add(html.substring(from).getBytes(StandardCharsets.UTF_8));
		return new KeptPage(freshness, List.copyOf(pieces), List.copyOf(holes),
				pieces.stream().mapToInt((piece) -> piece.length).sum());
	}

	/**
	 * Writes the page, its holes filled.
	 * @param out where to
	 * @param token the token of the request that is answered
	 * @throws IOException if the reader is gone
	 */
	void writeTo(OutputStream out, Supplier<String> token) throws IOException {
		for (int piece = 0; piece < this.pieces.size(); piece++) {
			out.write(this.pieces.get(piece));
			if (piece < this.holes.size()) {
				out.write(this.holes.get(piece).fill(token).getBytes(StandardCharsets.US_ASCII));
			}
		}
	}

}
