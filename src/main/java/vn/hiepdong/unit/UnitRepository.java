package vn.hiepdong.unit;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface UnitRepository extends Repository<Unit, UnitId> {

	Unit saveAndFlush(Unit unit);

	Optional<Unit> findByCode(String code);

	boolean existsByCode(String code);

}
