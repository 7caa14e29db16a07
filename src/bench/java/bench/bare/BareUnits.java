package bench.bare;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface BareUnits extends JpaRepository<BareUnit, UUID> {

}
