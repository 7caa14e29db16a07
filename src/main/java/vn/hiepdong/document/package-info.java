/**
 * Files that leave the house, made from templates: badges and place cards as PDF.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform", "account", "event", "delegate", "delegate :: badge" })
package vn.hiepdong.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
