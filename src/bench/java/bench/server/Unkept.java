package bench.server;

import java.util.Optional;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import vn.hiepdong.platform.ChangeStamps;

/**
 * Where an address ends with {@code unkept}, the application takes itself to be cut off
 * from what others change, as after the loss of its connection: nothing that was worked
 * out before is good, neither a page nor its figures, and nothing is kept for later.
 */
class Unkept implements BeanPostProcessor {

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof ChangeStamps changes) ? new Doubting(changes) : bean;
	}

	private record Doubting(ChangeStamps changes) implements ChangeStamps {

		@Override
		public Optional<Long> stamp(String event) {
			return isUnkept() ? Optional.empty() : this.changes.stamp(event);
		}

		private static boolean isUnkept() {
			return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
					&& asked.getRequest().getQueryString() != null
					&& asked.getRequest().getQueryString().endsWith("unkept");
		}

	}

}
