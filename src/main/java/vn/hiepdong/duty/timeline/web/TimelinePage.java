package vn.hiepdong.duty.timeline.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.hiepdong.account.Actor;
import vn.hiepdong.account.Role;
import vn.hiepdong.duty.DutyRow;
import vn.hiepdong.duty.DutyState;
import vn.hiepdong.duty.timeline.Timeline;
import vn.hiepdong.duty.timeline.Timelines;
import vn.hiepdong.duty.web.Choices;
import vn.hiepdong.duty.web.DutyQuery;
import vn.hiepdong.platform.web.Option;

/**
 * The page of the timeline; also what a refused shift leads back to.
 */
@Component
@RequiredArgsConstructor
class TimelinePage {

	static final String PATH = "/events/{code}/duties/timeline";

	/** So many chains are told below the chart. */
	private static final int CHAINS = 10;

	private final Timelines timelines;

	private final Choices choices;

	private final MessageSource messages;

	String show(String event, DutyQuery query, TimelineQuery view, Actor me, Model model) {
		Zoom zoom = view.scale();
		Grouping grouping = view.grouping();
		boolean planner = me.is(Role.COORDINATOR);
		Timeline timeline = this.timelines.read(event, query.filter(), me);
		model.addAttribute("event", timeline.list().event());
		model.addAttribute("page", timeline.list().page());
		model.addAttribute("most", Timelines.MOST);
		model.addAttribute("now", timeline.now());
		model.addAttribute("planner", planner);
		model.addAttribute("zoom", zoom);
		model.addAttribute("kept", kept(query, view));
		model.addAttribute("zooms", links(Zoom.values(), "timeline.zoom.",
				(each) -> query.address(PATH, event, view.params(grouping, each))));
		model.addAttribute("groupings", links(Grouping.values(), "timeline.by.",
				(each) -> query.address(PATH, event, view.params(each, zoom))));
		model.addAttribute("list", query.address("/events/{code}/duties", event, Map.of()));
		chains(timeline, planner || me.is(Role.DIRECTOR), model);
		this.choices.ofList(timeline.list(), query.units(), model);
		model.addAttribute("legend", DutyState.values());
		model.addAttribute("chart",
				new ChartDrawing(timeline, zoom, planner, this.messages, LocaleContextHolder.getLocale())
					.draw(grouping));
		return "duty/timeline";
	}

	/** What the form of a shift brings back, so that the page comes back as it was. */
	private static Map<String, String> kept(DutyQuery query, TimelineQuery view) {
		Map<String, String> kept = new LinkedHashMap<>(query.params());
		kept.putAll(view.params());
		return kept;
	}

	private static void chains(Timeline timeline, boolean seesAll, Model model) {
		Set<String> seen = seesAll ? timeline.versions().keySet()
				: timeline.list().page().stream().map(DutyRow::number).collect(Collectors.toSet());
		List<List<PathStep>> chains = timeline.path()
			.chains()
			.stream()
			.map((chain) -> PathStep.of(chain, seen))
			.filter((chain) -> chain.stream().anyMatch((step) -> step.number() != null))
			.toList();
		model.addAttribute("chains", chains.stream().limit(CHAINS).toList());
		model.addAttribute("moreChains", Math.max(0, chains.size() - CHAINS));
	}

	private <E extends Enum<E>> List<Option> links(E[] values, String prefix, Function<E, String> address) {
		return Arrays.stream(values)
			.map((each) -> new Option(address.apply(each),
					this.messages.getMessage(prefix + each.name(), null, LocaleContextHolder.getLocale())))
			.toList();
	}

}
