package vn.hiepdong.platform.database;

import lombok.Getter;

/**
 * The database that comes along cannot be started, and the operator can do something
 * about it.
 */
@Getter
class DatabaseNotStarted extends RuntimeException {

	private final String action;

	DatabaseNotStarted(String what, String action) {
		super(what);
		this.action = action;
	}

}
