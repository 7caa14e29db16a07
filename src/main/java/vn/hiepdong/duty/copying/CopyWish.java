package vn.hiepdong.duty.copying;

/**
 * What a coordinator wants to copy.
 *
 * @param source from where
 * @param units what becomes of the units
 */
public record CopyWish(CopySource source, CopiedUnits units) {
}
