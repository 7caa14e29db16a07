package vn.hiepdong.duty.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import vn.hiepdong.account.Actor;
import vn.hiepdong.duty.Duties;
import vn.hiepdong.duty.DutyCase;
import vn.hiepdong.duty.DutyCases;
import vn.hiepdong.duty.ProgressReport;
import vn.hiepdong.duty.Step;
import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.file.BroughtFile;
import vn.hiepdong.platform.file.CheckedFile;
import vn.hiepdong.platform.file.FileCheck;
import vn.hiepdong.platform.file.FileStore;

/**
 * Takes reports that come with evidence: report and files are saved together or not at
 * all. Besides what {@link Duties} throws, every method throws {@link Problem.Invalid}
 * for the field {@code files}, naming the file that is not taken,
 * {@link Problem.Conflict} if the same report was sent before with other files, and
 * {@link AccessDeniedException} where the person may not report.
 */
@Service
@RequiredArgsConstructor
public class EvidenceReports {

	/** The most files that one report may bring. */
	public static final int MOST_FILES = 10;

	private final Duties duties;

	private final DutyCases cases;

	private final EvidenceBook book;

	private final FileCheck check;

	private final FileStore store;

	private final TransactionTemplate transaction;

	/**
	 * Reports progress. The same report with the same files sent again changes nothing.
	 * @param event the code of the event
	 * @param number the duty's number
	 * @param report the report
	 * @param files its evidence, up to {@link #MOST_FILES}; the same file twice counts
	 * once
	 * @param me who asks
	 */
	public void report(String event, String number, ProgressReport report, List<BroughtFile> files, Actor me) {
		take(event, number, new Sending(Step.REPORT, report.clientId(), files), me,
				() -> this.duties.report(event, number, report, me));
	}

	/**
	 * Reports a duty done. The same report with the same files sent again changes
	 * nothing.
	 * @param event the code of the event
	 * @param number the duty's number
	 * @param clientId made where the report was written
	 * @param text what was done, up to 2,000 characters, possibly empty
	 * @param files its evidence, up to {@link #MOST_FILES}; the same file twice counts
	 * once
	 * @param me who asks
	 */
	public void reportDone(String event, String number, UUID clientId, String text, List<BroughtFile> files, Actor me) {
		take(event, number, new Sending(Step.REPORT_DONE, clientId, files), me,
				() -> this.duties.reportDone(event, number, clientId, text, me));
	}

	/** What a form brought beside its text. */
	private record Sending(Step step, UUID clientId, List<BroughtFile> files) {
	}

	/** Photos are unpacked before the duty is locked, for that may take seconds. */
	private void take(String event, String number, Sending sending, Actor me, Runnable step) {
		List<CheckedFile> checked = new ArrayList<>();
		try {
			if (!sending.files().isEmpty()) {
				this.duties.getFor(sending.step(), event, number, me);
				check(sending.files(), checked);
			}
			this.transaction.executeWithoutResult((underWay) -> {
				DutyCase duty = this.cases.locked(event, number, me);
				boolean repeated = this.book.isReported(sending.clientId());
				step.run();
				keep(duty, sending.clientId(), once(checked), repeated);
			});
		}
		finally {
			checked.forEach(CheckedFile::close);
		}
	}

	private void check(List<BroughtFile> files, List<CheckedFile> checked) {
		if (files.size() > MOST_FILES) {
			throw new Problem.Invalid("files", "evidence.problem.too-many", MOST_FILES);
		}
		files.forEach((file) -> checked.add(this.check.check(file)));
	}

	private void keep(DutyCase duty, UUID clientId, List<CheckedFile> files, boolean repeated) {
		if (!repeated) {
			this.store.keep(files);
			this.book.add(duty, clientId, files);
			return;
		}
		Set<String> brought = files.stream().map(CheckedFile::hash).collect(Collectors.toSet());
		if (!brought.equals(this.book.hashes(clientId))) {
			throw new Problem.Conflict("evidence.problem.sent-otherwise", duty.number());
		}
	}

	private static List<CheckedFile> once(List<CheckedFile> files) {
		Set<String> seen = new HashSet<>();
		return files.stream().filter((file) -> seen.add(file.hash())).toList();
	}

}
