package bench.bare;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * A row that there is to read.
 */
@Entity
@Table(name = "unit")
class BareUnit {

	@Id
	UUID id;

	String name;

}
