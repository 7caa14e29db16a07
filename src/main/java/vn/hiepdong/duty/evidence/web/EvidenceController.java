package vn.hiepdong.duty.evidence.web;

import java.nio.charset.StandardCharsets;

import lombok.RequiredArgsConstructor;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Me;
import vn.hiepdong.duty.evidence.Evidence;
import vn.hiepdong.duty.evidence.EvidenceFile;

/**
 * Hands out files that others brought. No browser takes them for a page of ours: pictures
 * are shown as pictures, documents are saved, and nothing in them runs.
 */
@Controller
@RequiredArgsConstructor
class EvidenceController {

	/** The page that a browser makes of a picture brings its style inline. */
	private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

	private final Evidence evidence;

	@GetMapping("/events/{code}/duties/{number}/evidence/{piece}")
	ResponseEntity<Resource> file(@PathVariable("code") String event, @PathVariable String number,
			@PathVariable int piece, @Me Actor me) {
		return answer(this.evidence.file(event, number, piece, me));
	}

	@GetMapping("/events/{code}/duties/{number}/evidence/{piece}/thumbnail")
	ResponseEntity<Resource> thumbnail(@PathVariable("code") String event, @PathVariable String number,
			@PathVariable int piece, @Me Actor me) {
		return answer(this.evidence.thumbnail(event, number, piece, me));
	}

	/** The browser may keep a copy but asks every time whether it may still show it. */
	private static ResponseEntity<Resource> answer(EvidenceFile file) {
		ContentDisposition disposition = (file.type().isPicture() ? ContentDisposition.inline()
				: ContentDisposition.attachment())
			.filename(file.name(), StandardCharsets.UTF_8)
			.build();
		return ResponseEntity.ok()
			.eTag(file.tag())
			.contentType(MediaType.parseMediaType(file.type().mediaType()))
			.header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
			.header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
			.header("X-Content-Type-Options", "nosniff")
			.body(file.content());
	}

}
