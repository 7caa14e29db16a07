package vn.hiepdong.delegate.lodging;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A hotel as pages and other rooms see it.
 *
 * @param id its key
 * @param code its code in addresses
 * @param name its name
 * @param address its address, possibly empty
 * @param phone ten digits, eleven for some landlines, or {@code null}
 * @param distance how far it is from the hall, possibly empty
 * @param version the version that a form was made from
 */
public record HotelView(UUID id, String code, String name, String address, @Nullable String phone, String distance,
		long version) {
}
