package vn.hiepdong.duty.evidence;

import org.springframework.core.io.Resource;

import vn.hiepdong.platform.file.FileType;

/**
 * A file for somebody who may see it.
 *
 * @param name its name
 * @param type what it is
 * @param tag tells its content from every other
 * @param content its bytes
 */
public record EvidenceFile(String name, FileType type, String tag, Resource content) {
}
