/**
 * Files that leave the house: badges, place cards and lists as PDF, made from templates,
 * and workbooks.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform", "unit", "account", "event", "delegate", "delegate :: badge",
		"delegate :: checkin", "delegate :: importing", "delegate :: lodging", "visit", "visit :: facts",
		"visit :: programme" })
package vn.hiepdong.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
