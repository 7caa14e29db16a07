package vn.hiepdong.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import lombok.RequiredArgsConstructor;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import vn.hiepdong.platform.web.Fmt;

/**
 * Makes a PDF of a template, in Vietnamese whatever the reader's language, for it is
 * handed to guests. The template is well-formed XHTML and asks for style sheets as
 * {@code document:badges.css}; nothing is fetched from anywhere else.
 */
@Component
@RequiredArgsConstructor
class PdfPrinter {

	private static final String OURS = "document";

	private static final String FOLDER = "templates/document/";

	private final ITemplateEngine templates;

	private final Fmt fmt;

	/**
	 * Prints.
	 * @param template the name of the template within its folder
	 * @param model what it shows
	 * @return the bytes of the PDF
	 */
	byte[] print(String template, Map<String, Object> model) {
		Context context = new Context(Words.VIETNAMESE, model);
		context.setVariable("fmt", this.fmt);
		String html = this.templates.process("document/" + template, context);
		ByteArrayOutputStream pdf = new ByteArrayOutputStream();
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.useFastMode();
		builder.withHtmlContent(html, OURS + ":" + template);
		builder.useProtocolsStreamImplementation(Ours::new, OURS);
		font(builder, "Liberation Sans", "Sans-Regular", 400);
		font(builder, "Liberation Sans", "Sans-Bold", 700);
		font(builder, "Liberation Serif", "Serif-Regular", 400);
		font(builder, "Liberation Serif", "Serif-Bold", 700);
		font(builder, "Liberation Serif", "Serif-Italic", 400, FontStyle.ITALIC);
		font(builder, "Liberation Serif", "Serif-BoldItalic", 700, FontStyle.ITALIC);
		builder.toStream(pdf);
		try {
			builder.run();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return pdf.toByteArray();
	}

	private static void font(PdfRendererBuilder builder, String family, String file, int weight) {
		font(builder, family, file, weight, FontStyle.NORMAL);
	}

	private static void font(PdfRendererBuilder builder, String family, String file, int weight, FontStyle style) {
		builder.useFont(() -> open("liberation/Liberation" + file + ".ttf"), family, weight, style, true);
	}

	private static InputStream open(String path) {
		try {
			return new ClassPathResource(path).getInputStream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A style sheet beside the templates. */
	private record Ours(String address) implements FSStream {

		@Override
		public InputStream getStream() {
			return open(FOLDER + this.address.substring(OURS.length() + 1));
		}

		@Override
		public Reader getReader() {
			return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
		}

	}

}
