package vn.hiepdong.platform.file;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.NoSuchElementException;

import lombok.EqualsAndHashCode;
import lombok.RequiredArgsConstructor;
import org.springframework.core.io.AbstractResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The bytes of a file that is kept. They are fetched slice by slice while somebody reads,
 * and no connection is held while a slow reader takes its time.
 */
@RequiredArgsConstructor
@EqualsAndHashCode(callSuper = false, onlyExplicitlyIncluded = true)
final class StoredContent extends AbstractResource {

	private static final int SLICE = 1024 * 1024;

	private final JdbcClient jdbc;

	@EqualsAndHashCode.Include
	private final String hash;

	private final long size;

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public long contentLength() {
		return this.size;
	}

	@Override
	public String getDescription() {
		return "stored file " + this.hash;
	}

	@Override
	public InputStream getInputStream() {
		return new SequenceInputStream(new Slices());
	}

	private final class Slices implements Enumeration<InputStream> {

		private long at;

		@Override
		public boolean hasMoreElements() {
			return this.at < StoredContent.this.size;
		}

		@Override
		public InputStream nextElement() {
			if (!hasMoreElements()) {
				throw new NoSuchElementException();
			}
			byte[] slice = StoredContent.this.jdbc
				.sql("select substring(content from ? for ?) from stored_file where hash = ?")
				.params((int) this.at + 1, SLICE, StoredContent.this.hash)
				.query(byte[].class)
				.single();
			this.at += SLICE;
			return new ByteArrayInputStream(slice);
		}

	}

}
