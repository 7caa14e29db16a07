package vn.hiepdong.platform.file;

/**
 * A small copy of a picture that is kept.
 *
 * @param type how it is kept
 * @param content its bytes
 */
public record StoredThumbnail(FileType type, byte[] content) {
}
