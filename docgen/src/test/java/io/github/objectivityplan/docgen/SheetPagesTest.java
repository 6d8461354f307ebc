package io.github.objectivityplan.docgen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.docgen.Block.Purpose;
import io.github.objectivityplan.docgen.Sheet.SheetCell;
import io.github.objectivityplan.docgen.Sheet.SheetRow;
import java.util.ArrayList;
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
  void breaks_where_a_program_s_page_holds_a_little_more() {
    assertThat(breaks(0, "400 400 190 20+ 100")).containsExactly(3);
    assertThat(breaks(0, "400 400 190 40+ 100")).isEmpty();
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

  @Test
  void parts_a_long_paragraph_that_would_leave_the_rest_of_a_page_empty() {
    // 970 of 1000 are surely there: 300 more in pieces of 100 beside the 600
    assertThat(parts("400 200 500/100")).isEqualTo("400 200 |300/200");
    assertThat(parts("400 200 20+ 500/100 150")).isEqualTo("400 200 20 |300/200 150");
    assertThat(parts("400 540+ 380/100")).as("no piece fits").isEqualTo("400 |540 380");
  }

  @Test
  void leaves_no_line_of_a_paragraph_alone() {
    // two pieces of 140 would fit, and the last 31 would go on
    assertThat(parts("690 311/140 100")).isEqualTo("690 |140/171 100");
  }

  @Test
  void a_paragraph_is_parted_if_a_smaller_page_holds_it_not() {
    assertThat(parts("800 165/50 100")).isEqualTo("800 165 100");
    assertThat(parts("800 180/50 100")).isEqualTo("800 |150/30 100");
  }

  private static List<Integer> breaks(int header, String heights) {
    List<SheetRow> rows = rows(heights);
    SheetPages pages = new SheetPages(rows, header, header == 0 ? 0 : rows.get(0).height(), PAGE);
    return pages.breaks().stream().boxed().toList();
  }

  /** The heights of the rows and, with a bar before the second part, of their parts. */
  private static String parts(String heights) {
    SheetPages pages = new SheetPages(rows(heights), 0, 0, PAGE);
    List<String> result = new ArrayList<>();
    int number = 0;
    for (SheetRow row : pages.rows()) {
      String parts = String.join("/", row.heights().stream().map(String::valueOf).toList());
      boolean broken = false;
      for (int i = 0; i < row.heights().size(); i++) {
        broken |= pages.breaks().get(number++);
      }
      result.add((broken ? "|" : "") + parts);
    }
    return String.join(" ", result);
  }

  /** A height with a plus is of a kept row, one with a stroke of a row that may be parted. */
  private static List<SheetRow> rows(String heights) {
    List<SheetRow> rows = new ArrayList<>();
    for (String height : heights.split(" ")) {
      SheetCell cell = new SheetCell(0, 1, Purpose.CELL, "");
      boolean kept = height.endsWith("+");
      String[] parts = height.replace("+", "").split("/");
      int cut = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
      rows.add(
          new SheetRow(
              List.of(cell), List.of(Integer.parseInt(parts[0])), kept, cut, Sheet.Lines.UNSURE));
    }
    return rows;
  }
}
