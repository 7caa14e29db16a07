package vn.hiepdong.duty.copying;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.Change;

/**
 * A template of duties was saved or deleted. It belongs to no event.
 *
 * @param subject its name
 * @param actor the user name of the coordinator
 * @param at when
 * @param what {@code duty-template.saved} or {@code duty-template.deleted}
 */
public record TemplateChanged(String subject, String actor, Instant at, String what) implements Change {

	@Override
	public @Nullable String event() {
		return null;
	}

}
