package vn.hiepdong;

/**
 * An address of the application and who gets past its door.
 *
 * @param verb how it is asked, such as {@code GET}
 * @param pattern its pattern, as it is mapped
 * @param allowed the letters of those who get in, as {@link AddressTable} gives them
 */
record Address(String verb, String pattern, String allowed) {

	private static final String NOBODYS = "00000000-0000-0000-0000-000000000000";

	boolean isOpen() {
		return this.allowed.equals("*");
	}

	boolean admits(char letter) {
		return isOpen() || this.allowed.indexOf(letter) >= 0;
	}

	/**
	 * Whether a page can be read there. The rest are streams, which name topics only and
	 * need a container that nothing plays in these tests.
	 */
	boolean isPage() {
		return this.verb.equals("GET") && !this.pattern.endsWith("/changes");
	}

	/** The same within the demonstration. */
	String path() {
		return this.pattern.replaceAll("\\{(event-)?code}", code())
			.replaceAll("\\{number[^/]*(?:/|$)", number() + "/")
			.replaceAll("\\{(obstacle|directive|gate|snapshot|vehicle|plan|meal|guest)[^/]*", "2")
			.replace("{ward}", "cap-quan-toan")
			.replaceAll("/$", "")
			.replace("{predecessor}", "Q-030")
			.replace("{piece}", "1")
			.replace("{point}", "hall")
			.replace("{delegation}", "ca-ha-giang")
			.replace("{hotel}", "khach-san-phuong-do")
			.replace("{username}", "dieuphoi")
			.replaceAll("\\{(bulk|view)}", "1")
			.replace("{id}", NOBODYS);
	}

	private String code() {
		return this.pattern.startsWith("/admin/units") ? "pv01" : "hoi-nghi-2022";
	}

	private String number() {
		return this.pattern.matches(".*/(delegates|entries)/.*") ? "001" : "Q-031";
	}

	@Override
	public String toString() {
		return this.verb + " " + this.pattern;
	}

}
