package vn.hiepdong.event;

import java.time.Instant;

import jakarta.persistence.Embeddable;

@Embeddable
record PhaseTimes(Instant startsAt, Instant endsAt) {
}
