package vn.hiepdong.duty.copying;

import java.util.UUID;

/**
 * That a coordinator wants what a preview showed.
 *
 * @param seen the mark of the preview
 * @param again whether duties shall be copied although the event has some of the same
 * title
 * @param clientId made with the preview, so that a decision sent twice counts once
 */
public record CopyDecision(String seen, boolean again, UUID clientId) {
}
