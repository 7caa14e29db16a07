package vn.hiepdong;

import java.util.stream.Stream;

/**
 * Every address of the application and who gets past its door.
 */
final class AddressTable {

	/**
	 * D director, C coordinator, U leader of the duty's unit, F leader of a foreign unit,
	 * L liaison, A administrator; * everybody.
	 */
	private static final String TABLE = """
			GET  /                                                     DCUFLA
			GET  /login                                                *
			POST /language                                             *
			GET  /setup                                                *
			POST /setup                                                *
			GET  /password                                             DCUFLA
			POST /password                                             DCUFLA
			GET  /my/duties                                            DCUF
			POST /my/duties/{code}/{number}/acceptance                 U
			POST /my/duties/{code}/{number}/reports                    U
			POST /my/duties/{code}/{number}/completion                 U
			GET  /my/delegations                                       L
			GET  /my/notices                                           DCUF
			GET  /my/notices/count                                     DCUF
			GET  /my/notices/{number}                                  DCUF
			POST /my/notices/readings                                  DCUF
			GET  /my/notices/settings                                  DCUF
			POST /my/notices/settings                                  DCUF
			GET  /events/{code}/reminders                              DCUF
			GET  /events                                               DCUFL
			GET  /events/new                                           C
			POST /events                                               C
			GET  /events/{code}                                        DCUFL
			GET  /events/{code}/edit                                   C
			POST /events/{code}                                        C
			GET  /events/{code}/readiness                              DC
			GET  /events/{code}/readiness/what-if                      DC
			GET  /events/{code}/duties                                 DCUF
			GET  /events/{code}/duties/new                             C
			POST /events/{code}/duties                                 C
			GET  /events/{code}/duties/import                          C
			POST /events/{code}/duties/import                          C
			GET  /events/{code}/duties/import/template.xlsx            C
			GET  /events/{code}/duties/import/{id}                     C
			GET  /events/{code}/duties/import/{id}/columns             C
			POST /events/{code}/duties/import/{id}/columns             C
			GET  /events/{code}/duties/import/{id}/coding              C
			POST /events/{code}/duties/import/{id}/coding              C
			POST /events/{code}/duties/import/{id}/units               C
			POST /events/{code}/duties/import/{id}/sheet               C
			POST /events/{code}/duties/import/{id}/confirmation        C
			GET  /events/{code}/duties/timeline                        DCUF
			GET  /events/{code}/duties/bulk                            C
			POST /events/{code}/duties/bulk                            C
			POST /events/{code}/duties/bulk/preview                    C
			GET  /events/{code}/duties/bulk/{bulk}                     C
			POST /events/{code}/duties/bulk/{bulk}/undo                C
			GET  /events/{code}/views                                  C
			POST /events/{code}/views                                  C
			POST /events/{code}/views/{view}                           C
			POST /events/{code}/views/{view}/removal                   C
			GET  /events/{code}/duties/copy                            C
			POST /events/{code}/duties/copy                            C
			GET  /events/{code}/duties/templates                       C
			POST /events/{code}/duties/templates                       C
			GET  /events/{code}/duties/templates/new                   C
			GET  /events/{code}/duties/templates/{number}/deletion     C
			POST /events/{code}/duties/templates/{number}/deletion     C
			GET  /events/{code}/duties/{number}                        DCU
			GET  /events/{code}/duties/{number}/edit                   C
			POST /events/{code}/duties/{number}                        C
			POST /events/{code}/duties/{number}/assignment             C
			POST /events/{code}/duties/{number}/acceptance             U
			POST /events/{code}/duties/{number}/reports                U
			POST /events/{code}/duties/{number}/completion             U
			GET  /events/{code}/duties/{number}/evidence/{piece}       DCU
			GET  /events/{code}/duties/{number}/evidence/{piece}/thumbnail DCU
			POST /events/{code}/duties/{number}/verification           DC
			POST /events/{code}/duties/{number}/return                 DC
			POST /events/{code}/duties/{number}/cancellation           C
			POST /events/{code}/duties/{number}/obstacles              CU
			POST /events/{code}/duties/{number}/obstacles/{obstacle:\\d{1,6}}/closure   DCU
			POST /events/{code}/duties/{number}/directives             D
			GET  /events/{code}/obstacles                              DCUF
			GET  /events/{code}/directives                             DCUF
			POST /events/{code}/directives                             D
			GET  /events/{code}/directives/{directive:\\d{1,6}}      DCU
			POST /events/{code}/directives/{directive:\\d{1,6}}/acknowledgements   U
			GET  /events/{code}/gates                                  DC
			POST /events/{code}/gates                                  C
			GET  /events/{code}/gates/new                              C
			GET  /events/{code}/gates/{gate:\\d{1,6}}                C
			POST /events/{code}/gates/{gate:\\d{1,6}}                C
			GET  /events/{code}/gates/{gate:\\d{1,6}}/removal        C
			POST /events/{code}/gates/{gate:\\d{1,6}}/removal        C
			POST /events/{code}/duties/{number}/predecessors           C
			POST /events/{code}/duties/{number}/predecessors/{predecessor}/removal C
			POST /events/{code}/duties/{number}/shift                  C
			GET  /events/{code}/duties/{number}/children               CU
			POST /events/{code}/duties/{number}/children               CU
			POST /events/{code}/duties/{number}/comments               DCU
			POST /events/{code}/duties/{number}/part-reports           -
			GET  /events/{event-code}/delegates                              DCL
			POST /events/{event-code}/delegates                              C
			GET  /events/{event-code}/delegates/import                     C
			POST /events/{event-code}/delegates/import                     C
			GET  /events/{event-code}/delegates/import/template.xlsx       C
			GET  /events/{event-code}/delegates/import/{id}                C
			GET  /events/{event-code}/delegates/import/{id}/columns        C
			POST /events/{event-code}/delegates/import/{id}/columns        C
			GET  /events/{event-code}/delegates/import/{id}/coding         C
			POST /events/{event-code}/delegates/import/{id}/coding         C
			POST /events/{event-code}/delegates/import/{id}/delegations    C
			POST /events/{event-code}/delegates/import/{id}/people         C
			POST /events/{event-code}/delegates/import/{id}/sheet          C
			POST /events/{event-code}/delegates/import/{id}/confirmation   C
			GET  /events/{event-code}/delegates/new                          C
			GET  /events/{event-code}/delegates/{number:\\d{1,6}}            DCL
			POST /events/{event-code}/delegates/{number:\\d{1,6}}            C
			GET  /events/{event-code}/delegates/{number:\\d{1,6}}/edit       C
			POST /events/{event-code}/delegates/{number:\\d{1,6}}/cancellation   C
			POST /events/{event-code}/delegates/{number:\\d{1,6}}/restoration    C
			GET  /events/{event-code}/delegates/{number:\\d{1,6}}/badge      C
			POST /events/{event-code}/delegates/{number:\\d{1,6}}/badge/replacement C
			POST /events/{event-code}/badges                                 C
			GET  /events/{event-code}/documents                              C
			GET  /events/{event-code}/documents/badges.pdf                   C
			GET  /events/{event-code}/documents/place-cards.pdf              C
			GET  /events/{event-code}/documents/rooming-list.pdf             DC
			GET  /events/{event-code}/documents/rooming-list.xlsx            DC
			GET  /events/{event-code}/documents/manifest.pdf                 DC
			GET  /events/{event-code}/documents/manifest.xlsx                DC
			GET  /events/{event-code}/documents/delegates.xlsx               DCL
			GET  /events/{event-code}/documents/visits.xlsx                  DC
			GET  /events/{event-code}/documents/check-in.xlsx                DCL
			GET  /events/{event-code}/wards/{ward}/visits.xlsx               DCU
			GET  /events/{event-code}/check-in                               DCL
			GET  /events/{event-code}/check-in/{point}                       DCL
			GET  /events/{event-code}/check-in/{point}/missing               DCL
			POST /events/{event-code}/check-in/{point}/entries               CL
			POST /events/{event-code}/check-in/{point}/entries/{number:\\d{1,6}}/undo CL
			POST /events/{event-code}/check-in/{point}/scans                 CL
			POST /events/{event-code}/delegates/{number:\\d{1,6}}/cancellation C
			POST /events/{event-code}/delegates/{number:\\d{1,6}}/restoration C
			POST /events/{event-code}/delegations                            C
			GET  /events/{event-code}/delegations/new                        C
			POST /events/{event-code}/delegations/{delegation}               C
			GET  /events/{event-code}/delegations/{delegation}/edit          C
			GET  /events/{event-code}/visits                                 DC
			GET  /events/{event-code}/visits/by-ward                         DC
			GET  /events/{event-code}/visits/by-vehicle                      DC
			GET  /events/{event-code}/visits/by-delegation                   DCL
			GET  /events/{event-code}/visits/by-time                         DC
			GET  /events/{event-code}/wards/{ward}                           DCU
			GET  /events/{event-code}/visits/frame                           C
			POST /events/{event-code}/visits/frame                           C
			GET  /events/{event-code}/visits/vehicles                        DC
			POST /events/{event-code}/visits/vehicles                        C
			GET  /events/{event-code}/visits/vehicles/new                    C
			GET  /events/{event-code}/visits/vehicles/{vehicle:\\d{1,4}}     C
			POST /events/{event-code}/visits/vehicles/{vehicle:\\d{1,4}}     C
			GET  /events/{event-code}/visits/openings                        DC
			GET  /events/{event-code}/visits/openings/{ward}                 C
			POST /events/{event-code}/visits/openings/{ward}                 C
			GET  /events/{event-code}/visits/travel                          DC
			POST /events/{event-code}/visits/travel                          C
			GET  /events/{event-code}/visits/wishes                          DC
			GET  /events/{event-code}/visits/wishes/{delegation}             C
			POST /events/{event-code}/visits/wishes/{delegation}             C
			POST /events/{event-code}/visits/plans                           C
			GET  /events/{event-code}/visits/plans/{plan:\\d{1,6}}           DC
			POST /events/{event-code}/visits/plans/{plan:\\d{1,6}}/stop      C
			POST /events/{event-code}/visits/plans/{plan:\\d{1,6}}/copy      C
			POST /events/{event-code}/visits/plans/{plan:\\d{1,6}}/taking    C
			POST /events/{event-code}/visits/plans/{plan:\\d{1,6}}/seats     C
			POST /events/{event-code}/visits/plans/{plan:\\d{1,6}}/halts     C
			GET  /events/{event-code}/lodging                                DC
			POST /events/{event-code}/lodging/hotels                         C
			GET  /events/{event-code}/lodging/hotels/new                     C
			GET  /events/{event-code}/lodging/hotels/{hotel}                 DC
			POST /events/{event-code}/lodging/hotels/{hotel}                 C
			GET  /events/{event-code}/lodging/hotels/{hotel}/edit            C
			POST /events/{event-code}/lodging/hotels/{hotel}/blocks          C
			POST /events/{event-code}/lodging/hotels/{hotel}/blocks/{id}/removal C
			GET  /events/{event-code}/lodging/hotels/{hotel}/rooms/{id}      C
			POST /events/{event-code}/lodging/hotels/{hotel}/rooms/{id}      C
			GET  /events/{event-code}/lodging/rooming                        DCL
			GET  /events/{event-code}/lodging/rooming/{delegation}           DCL
			GET  /events/{event-code}/lodging/beds/{guest:\\d{1,6}}          C
			POST /events/{event-code}/lodging/beds/{guest:\\d{1,6}}          C
			POST /events/{event-code}/lodging/beds/{guest:\\d{1,6}}/release  C
			POST /events/{event-code}/lodging/beds/{guest:\\d{1,6}}/pin      C
			POST /events/{event-code}/lodging/beds/{guest:\\d{1,6}}/unpin    C
			POST /events/{event-code}/lodging/plans                          C
			GET  /events/{event-code}/lodging/plans/{plan:\\d{1,6}}          C
			POST /events/{event-code}/lodging/plans/{plan:\\d{1,6}}/stop     C
			POST /events/{event-code}/lodging/plans/{plan:\\d{1,6}}/confirmation C
			GET  /events/{event-code}/meals                                  DC
			POST /events/{event-code}/meals                                  C
			GET  /events/{event-code}/meals/new                              C
			GET  /events/{event-code}/meals/{meal:\\d{1,6}}                  DC
			POST /events/{event-code}/meals/{meal:\\d{1,6}}                  C
			GET  /events/{event-code}/meals/{meal:\\d{1,6}}/edit             C
			POST /events/{event-code}/meals/{meal:\\d{1,6}}/removal          C
			GET  /events/{event-code}/seating                                DC
			POST /events/{event-code}/seating/blocks                         C
			POST /events/{event-code}/seating/blocks/{id}/removal            C
			POST /events/{event-code}/seating/proposal                       C
			GET  /events/{event-code}/seating/seats/{guest:\\d{1,6}}         C
			POST /events/{event-code}/seating/seats/{guest:\\d{1,6}}         C
			POST /events/{event-code}/seating/seats/{guest:\\d{1,6}}/release C
			GET  /events/{event-code}/personal-data                          DCL
			GET  /events/{event-code}/personal-data/term                     DCL
			POST /events/{event-code}/personal-data/term                     C
			GET  /events/{event-code}/personal-data/erasure                  C
			POST /events/{event-code}/personal-data/erasure                  C
			GET  /events/{event-code}/personal-data/log                      D
			GET  /admin/personal-data                                  A
			GET  /admin/accounts                                       A
			POST /admin/accounts                                       A
			GET  /admin/accounts/new                                   A
			GET  /admin/accounts/{username}                            A
			POST /admin/accounts/{username}                            A
			GET  /admin/accounts/{username}/password                   A
			POST /admin/accounts/{username}/password                   A
			GET  /admin/units                                          A
			POST /admin/units                                          A
			GET  /admin/units/new                                      A
			GET  /admin/units/{code}                                   A
			POST /admin/units/{code}                                   A
			POST /admin/units/{code}/abolition                         A
			""";

	private AddressTable() {
	}

	static Stream<Address> rows() {
		return TABLE.lines()
			.map((line) -> line.split("\\s+"))
			.map((words) -> new Address(words[0], words[1], words[2]));
	}

}
