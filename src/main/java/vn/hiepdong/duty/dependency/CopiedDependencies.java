package vn.hiepdong.duty.dependency;

import java.util.List;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.hiepdong.duty.OpenBook;
import vn.hiepdong.duty.copying.CopiedAlong;
import vn.hiepdong.event.EventView;

/**
 * Lets the copies of duties wait for each other as the originals do, also by way of a
 * template. A duty that waits for one that was not copied waits for it no more.
 */
@Component
@RequiredArgsConstructor
class CopiedDependencies implements CopiedAlong {

	private final DependencyStore store;

	private final TemplateLinks templates;

	@Override
	public void copy(EventView from, OpenBook to, Map<String, String> numbers) {
		this.store.add(to,
				this.store.links(from.id())
					.stream()
					.filter((link) -> numbers.containsKey(link.duty()) && numbers.containsKey(link.predecessor()))
					.map((link) -> new DutyLink(numbers.get(link.predecessor()), numbers.get(link.duty()), link.lag()))
					.toList());
	}

	@Override
	public void save(EventView from, int template, Map<String, Integer> positions) {
		this.templates.save(template, this.store.links(from.id())
			.stream()
			.filter((link) -> positions.containsKey(link.duty()) && positions.containsKey(link.predecessor()))
			.map((link) -> new TemplateLink(positions.get(link.predecessor()), positions.get(link.duty()), link.lag()))
			.toList());
	}

	@Override
	public void apply(int template, OpenBook to, List<String> numbers) {
		this.store.add(to, this.templates.links(template)
			.stream()
			.map((link) -> new DutyLink(numbers.get(link.predecessor()), numbers.get(link.position()), link.lag()))
			.toList());
	}

}
