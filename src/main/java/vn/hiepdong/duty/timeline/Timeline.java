package vn.hiepdong.duty.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import vn.hiepdong.duty.DutyList;
import vn.hiepdong.duty.dependency.DutyLink;

/**
 * Duties along the time.
 *
 * @param list the duties that the reader may see and wants to
 * @param versions the versions of all duties of the event, by number: from them a shift
 * is made
 * @param links the links between all duties of the event
 * @param path what decides about the end of the whole event, whatever the reader sees
 * @param now the present
 */
public record Timeline(DutyList list, Map<String, Long> versions, List<DutyLink> links, CriticalPath path,
		Instant now) {
}
