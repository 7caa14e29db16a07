package vn.hiepdong.platform.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a Spring test a schema of its own in the {@link TestDatabase}, for example one
 * that holds the demonstration and nothing else. Tests that name the same schema, and the
 * same properties, share it with its application:
 *
 * <pre>
 * &#64;InSchema("demonstration")
 * &#64;SpringBootTest(properties = "hiepdong.demo=true")
 * class DemonstrationTest { … }
 * </pre>
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface InSchema {

	/**
	 * The schema's name.
	 * @return the name, lower case
	 */
	String value();

}
