/**
 * The PostgreSQL server that comes along when no other is named: as durable and as closed
 * as a department's own.
 */
@NullMarked
package vn.hiepdong.platform.database;

import org.jspecify.annotations.NullMarked;
