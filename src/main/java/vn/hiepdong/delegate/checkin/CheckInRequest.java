package vn.hiepdong.delegate.checkin;

import java.util.UUID;

/**
 * Where and with which form somebody is checked in, or that is taken back.
 *
 * @param event the code of the event
 * @param point the code of the point
 * @param turn the turn of counting, from 1 to {@link CheckInPlace#LAST_TURN}
 * @param clientId made with the form; the same form sent again changes nothing
 */
public record CheckInRequest(String event, String point, int turn, UUID clientId) {
}
