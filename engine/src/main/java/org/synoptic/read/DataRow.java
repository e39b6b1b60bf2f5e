package org.synoptic.read;

import org.jspecify.annotations.Nullable;

/// Tells the rows of a table that holds data from those that lay out a page: "1967 | a film, as a link | drama".
/// In such a row a cell that is a link says as much as the others; in the table around a page it is a menu.
final class DataRow {
    private static final int FEWEST_ROWS = 3;
    private static final int MOST_BLOCKS_OF_CELL = 3;
    private static final int LONGEST_ROW = 500;

    /// Letters of a row that stand in no link.
    private static final int FEWEST_UNLINKED = 3;

    private static final int DEEPEST_IN_CELL = 4;

    private DataRow() {}

    /// Whether a block stands in such a row.
    static boolean holds(PageBlock block, PageTree tree) {
        PageRegion cell = block.region();
        for (int i = 0; cell != null && !isCell(cell) && i < DEEPEST_IN_CELL; i++) cell = cell.parent();
        if (cell == null || !isCell(cell) || cell.blocks() > MOST_BLOCKS_OF_CELL) return false;
        PageRegion row = cell.parent();
        if (row == null || !row.tag().equals("tr") || row.blocks() <= cell.blocks()) return false;
        return tree.size(row) <= LONGEST_ROW
                && tree.unlinked(row) >= FEWEST_UNLINKED
                && isAmongOthers(row, table(row), tree);
    }

    private static boolean isCell(PageRegion region) {
        return region.tag().equals("td") || region.tag().equals("th");
    }

    private static @Nullable PageRegion table(PageRegion row) {
        PageRegion around = row.parent();
        return around == null || around.tag().equals("table") ? around : around.parent();
    }

    /// Whether the table has several rows like this one, and is not all links.
    private static boolean isAmongOthers(PageRegion row, @Nullable PageRegion table, PageTree tree) {
        return table != null
                && table.tag().equals("table")
                && table.blocks() >= FEWEST_ROWS * row.blocks()
                && tree.linkDensity(table) < 0.8;
    }
}
