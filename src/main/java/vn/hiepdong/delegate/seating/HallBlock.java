package vn.hiepdong.delegate.seating;

import java.util.UUID;

/**
 * A part of the hall between two aisles.
 *
 * @param id its key
 * @param name its name, 1 to 4 capital letters or digits
 * @param position its place from left to right as the stage is seen, from 1
 * @param rows how many rows
 * @param seats how many seats in the longest row
 * @param inUse whether somebody sits in it
 */
public record HallBlock(UUID id, String name, int position, int rows, int seats, boolean inUse) {
}
