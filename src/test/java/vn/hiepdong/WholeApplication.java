package vn.hiepdong;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

import vn.hiepdong.delegate.Reception;
import vn.hiepdong.delegate.lodging.LodgingWorld;
import vn.hiepdong.duty.DutyWorld;

/**
 * A test in the whole application without a browser, and with the small worlds that such
 * tests play in. Those that name the same {@link vn.hiepdong.platform.database.InSchema
 * schema} share one application, for each start takes a second.
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc
@Import({ DutyWorld.class, LodgingWorld.class, Organisation.class, Reception.class, StatementCount.class,
		TwoAtOnce.class })
public @interface WholeApplication {

}
