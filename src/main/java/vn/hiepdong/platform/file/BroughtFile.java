package vn.hiepdong.platform.file;

import org.springframework.core.io.InputStreamSource;

/**
 * A file as somebody brings it. Nothing that it says of itself is trusted.
 *
 * @param name its name, as it was sent
 * @param content its bytes
 */
public record BroughtFile(String name, InputStreamSource content) {
}
