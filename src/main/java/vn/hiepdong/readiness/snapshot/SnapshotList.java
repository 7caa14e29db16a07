package vn.hiepdong.readiness.snapshot;

import org.springframework.data.domain.Page;

import vn.hiepdong.event.EventView;

/**
 * A part of the snapshots of an event.
 *
 * @param event the event
 * @param page the snapshots, the newest first
 */
public record SnapshotList(EventView event, Page<SnapshotLine> page) {
}
