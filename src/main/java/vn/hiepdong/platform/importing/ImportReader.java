package vn.hiepdong.platform.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

import vn.hiepdong.platform.Problem;
import vn.hiepdong.platform.table.RowSource;
import vn.hiepdong.platform.table.TableColumn;
import vn.hiepdong.platform.table.TableHeader;
import vn.hiepdong.platform.table.TableRow;
import vn.hiepdong.platform.table.Workbook;
import vn.hiepdong.platform.table.Workbook.ReadSheet;
import vn.hiepdong.platform.text.LegacyVote;

/**
 * Reads tables in the background, one after the other, so that many large files at once
 * take time and not memory.
 */
@Slf4j
@Component
class ImportReader implements DisposableBean {

	/** As many rows as a head is looked for in. */
	private static final int FIRST_ROWS = 40;

	private static final int BATCH = 1_000;

	private static final int MOST_WAITING = 20;

	private final ImportStore store;

	private final ImportFiles files;

	private final ImportRows rows;

	private final ImportCodings codings;

	private final ThreadPoolTaskExecutor queue = new ThreadPoolTaskExecutor();

	ImportReader(ImportStore store, ImportFiles files, ImportRows rows, ImportCodings codings) {
		this.store = store;
		this.files = files;
		this.rows = rows;
		this.codings = codings;
		this.queue.setCorePoolSize(1);
		this.queue.setMaxPoolSize(1);
		this.queue.setQueueCapacity(MOST_WAITING);
		this.queue.setThreadNamePrefix("import-");
		this.queue.setWaitForTasksToCompleteOnShutdown(true);
		this.queue.setAwaitTerminationSeconds(10);
		this.queue.initialize();
	}

	/**
	 * Reads a file, of a workbook the sheet that looks as wanted, and removes the file.
	 */
	void file(ImportMapping<?> mapping, UUID id, Path file) {
		enqueue(mapping, id, (rows) -> {
			ReadSheet sheet = RowSource.of(file, mapping.limits(), (name, first) -> isWanted(mapping, first))
				.read(rows);
			if (sheet != null && !sheet.others().isEmpty()) {
				this.files.keep(id, file);
			}
			return sheet;
		}, file);
	}

	/** Reads the sheet of a kept workbook that somebody chose. */
	void sheet(ImportMapping<?> mapping, UUID id, byte[] workbook, String chosen) {
		try {
			Path file = Files.write(Files.createTempFile(BroughtTable.FILE_PREFIX, ".xlsx"), workbook);
			enqueue(mapping, id,
					(rows) -> Workbook.read(file, mapping.limits(), (name, first) -> name.equals(chosen), rows), file);
		}
		catch (IOException ex) {
			log.error("Import {} failed", id, ex);
			this.store.refuse(id, new Problem.Invalid("file", "import.problem.failed"));
		}
	}

	void pasted(ImportMapping<?> mapping, UUID id, String table) {
		enqueue(mapping, id, RowSource.pasted(table, mapping.limits()), null);
	}

	private static <C extends Enum<C> & TableColumn> boolean isWanted(ImportMapping<C> mapping,
			List<TableRow> firstRows) {
		return TableHeader.find(CodedRow.converted(firstRows), mapping.columns()).has(mapping.columns());
	}

	private void enqueue(ImportMapping<?> mapping, UUID id, RowSource table, @Nullable Path file) {
		try {
			this.queue.execute(() -> {
				try {
					read(mapping, id, table);
				}
				finally {
					remove(file);
				}
			});
		}
		catch (TaskRejectedException ex) {
			remove(file);
			this.store.refuse(id, new Problem.Invalid("file", "import.problem.busy"));
		}
	}

	private void read(ImportMapping<?> mapping, UUID id, RowSource table) {
		List<TableRow> batch = new ArrayList<>();
		LegacyVote vote = new LegacyVote();
		try {
			ReadSheet sheet = table.read((row) -> {
				row.cells().forEach((cell) -> vote.look(cell.text()));
				batch.add(row);
				if (batch.size() == BATCH) {
					this.store.append(id, batch);
					batch.clear();
				}
			});
			this.store.append(id, batch);
			this.codings.settle(id, vote);
			this.store.read(id, TableHeader.find(this.rows.first(id, true, FIRST_ROWS), mapping.columns()), sheet);
		}
		catch (Problem.Invalid ex) {
			this.store.refuse(id, ex);
		}
		catch (RuntimeException ex) {
			log.error("Import {} failed", id, ex);
			this.store.refuse(id, new Problem.Invalid("file", "import.problem.failed"));
		}
	}

	/** Removes an uploaded file that nobody needs any more. */
	static void remove(@Nullable Path file) {
		if (file != null) {
			try {
				Files.deleteIfExists(file);
			}
			catch (IOException ex) {
				log.warn("An uploaded file could not be removed: {}", file, ex);
			}
		}
	}

	@Override
	public void destroy() {
		this.queue.shutdown();
	}

}
