package vn.hiepdong.platform.importing;

/**
 * A cell with text from before Unicode.
 *
 * @param row the row, as the workbook counts
 * @param column the column, from 0
 * @param brought the text as it was brought
 * @param converted the text in Unicode
 */
public record ConvertedCell(int row, int column, String brought, String converted) {
}
