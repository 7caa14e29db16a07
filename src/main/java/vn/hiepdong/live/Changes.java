package vn.hiepdong.live;

import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.hiepdong.platform.ChangeStamps;

/**
 * Knows from what was heard how fresh something is that was read before.
 */
@Component
@RequiredArgsConstructor
class Changes implements ChangeStamps {

	private final Heard heard;

	private final Hearing hearing;

	@Override
	public Optional<Long> stamp(String event) {
		return this.hearing.isSure() ? Optional.of(this.heard.latest(event)) : Optional.empty();
	}

}
