package vn.hiepdong.platform.file;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a file that is kept.
 *
 * @param hash the SHA-256 of its bytes, 64 hexadecimal digits
 * @param type what it is
 * @param size the number of its bytes
 * @param width the width of its thumbnail in pixels, or {@code null} for documents
 * @param height the height of its thumbnail in pixels, or {@code null} for documents
 */
public record StoredFile(String hash, FileType type, long size, @Nullable Integer width, @Nullable Integer height) {
}
