package vn.hiepdong.event;

import java.time.Instant;

import jakarta.persistence.Embeddable;

@Embeddable
record KeyTime(String name, Instant at) {
}
