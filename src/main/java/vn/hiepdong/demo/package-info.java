/**
 * The demonstration: the conference of 12-9-2022, played through the rooms' own services
 * with their own rules on the first start of an empty database. The outermost room;
 * nobody knows it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform", "unit", "account", "event", "duty", "duty :: dependency",
		"duty :: gate", "duty :: obstacle", "duty :: directive", "duty :: notice", "delegate", "delegate :: lodging",
		"delegate :: meals", "delegate :: seating", "visit :: facts", "visit :: draft", "visit :: plan",
		"readiness :: snapshot" })
package vn.hiepdong.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
