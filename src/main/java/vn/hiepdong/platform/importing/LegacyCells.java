package vn.hiepdong.platform.importing;

import org.jspecify.annotations.Nullable;

import vn.hiepdong.platform.text.LegacyCoding;

/**
 * What an import has of text from before Unicode.
 *
 * @param coding in which coding most of it is written
 * @param count how many cells hold such text
 * @param converting whether they are read in Unicode; {@code null} until somebody has
 * looked at some of them and decided
 */
public record LegacyCells(LegacyCoding coding, int count, @Nullable Boolean converting) {
}
