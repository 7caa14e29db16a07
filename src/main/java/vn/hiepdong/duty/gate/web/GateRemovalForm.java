package vn.hiepdong.duty.gate.web;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.web.FormVersion;

/**
 * That a gate shall be removed.
 *
 * @param version the version of the gate that was shown
 */
record GateRemovalForm(@Nullable String version) {

	long knownVersion() {
		return FormVersion.read(this.version);
	}

}
