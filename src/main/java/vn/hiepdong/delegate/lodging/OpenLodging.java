package vn.hiepdong.delegate.lodging;

import java.util.List;

/**
 * Who sleeps where, opened to be planned.
 *
 * @param guests who may sleep somewhere, by delegation
 * @param rooms the rooms, by hotel and number
 * @param problem what is to be planned
 * @param turn how often beds were given or freed before
 */
public record OpenLodging(List<Guest> guests, List<Bedroom> rooms, LodgingProblem problem, long turn) {
}
