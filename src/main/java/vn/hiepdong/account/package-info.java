/**
 * Who may sign in and what they may do: accounts, roles, the rules of every request's way
 * in.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform", "unit" })
package vn.hiepdong.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
