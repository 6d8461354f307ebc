package io.github.objectivityplan.docgen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.docgen.Block.Purpose;
import io.github.objectivityplan.docgen.Sheet.SheetCell;
import io.github.objectivityplan.docgen.Sheet.SheetRow;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetPagesTest {

  private static final int PAGE = 1000;

  @Test
  void needs_no_break_where_nothing_would_be_parted() {
    assertThat(breaks(0, "300 300 300 300 300 300 300")).isEmpty();
    assertThat(breaks(0, "300 300+ 300 300 300+ 300")).isEmpty();
  }

  @Test
  void takes_a_heading_to_the_page_of_the_row_below_it() {
    assertThat(breaks(0, "400 400 100+ 200 100")).containsExactly(2);
    assertThat(breaks(0, "400 400 50+ 50+ 200 100")).containsExactly(2);
  }

  @Test
  void takes_the_height_of_the_repeated_header_into_account() {
    // the second page has room for 900 below the header
    assertThat(breaks(1, "100+ 800 500 200 100+ 150")).containsExactly(4);
    assertThat(breaks(0, "100+ 800 500 200 100+ 150")).isEmpty();
  }

  @Test
  void breaks_where_a_printer_s_page_holds_a_little_less() {
    assertThat(breaks(0, "400 400 80+ 110")).containsExactly(2);
    assertThat(breaks(0, "400 400 80+ 80")).isEmpty();
  }

  @Test
  void leaves_alone_what_no_page_holds() {
    assertThat(breaks(0, "300 600+ 600 100")).isEmpty();
    assertThat(breaks(0, "300 600+ 600+ 300+ 150")).containsExactly(3);
  }

  /** The breaks of a sheet of so many header rows; a height with a plus is of a kept row. */
  private static List<Integer> breaks(int header, String heights) {
    List<SheetRow> rows = new ArrayList<>();
    for (String height : heights.split(" ")) {
      SheetCell cell = new SheetCell(0, 1, Purpose.CELL, "");
      boolean kept = height.endsWith("+");
      rows.add(new SheetRow(List.of(cell), Integer.parseInt(height.replace("+", "")), kept));
    }
    BitSet breaks = SheetPages.breaks(rows, header, header == 0 ? 0 : rows.get(0).height(), PAGE);
    return breaks.stream().boxed().toList();
  }
}
