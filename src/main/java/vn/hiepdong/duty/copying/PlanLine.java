package vn.hiepdong.duty.copying;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.duty.Area;
import vn.hiepdong.duty.Criticality;
import vn.hiepdong.event.Phase;

/**
 * A duty of no event: its times are distances, its place and units are names.
 *
 * @param origin the number of the duty from which it was read, or {@code null} for a line
 * of a template
 * @param parent the place, from 0, of the earlier line of which it is a part, or
 * {@code null}
 * @param orphan whether it is a part of a duty that is not among the lines
 * @param title one line
 * @param description possibly empty
 * @param area the field of work
 * @param phase the part of the event
 * @param anchor the phase whose start is the key time of both distances
 * @param start when work begins
 * @param due when it must be done
 * @param place the name of a place, or {@code null}
 * @param weight 1 to 10
 * @param criticality how much its failure would hurt
 * @param criteria possibly empty
 * @param lead the code of the lead unit, or {@code null}
 * @param cooperating the codes of the cooperating units, by alphabet
 */
record PlanLine(@Nullable String origin, @Nullable Integer parent, boolean orphan, String title, String description,
		Area area, Phase phase, Phase anchor, Distance start, Distance due, @Nullable String place, int weight,
		Criticality criticality, String criteria, @Nullable String lead, List<String> cooperating) {
}
