package io.github.objectivityplan.docgen;

import io.github.objectivityplan.order.Organization;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A letterhead that stands in the header of the page and not in the text. */
final class PageHeader {
  private PageHeader() {}

  /**
   * The issuer that the lines of the page's header name; its lines are taken out of {@code
   * margins}. {@code null} if they name none.
   */
  static @Nullable Organization issuer(List<Line> margins, ReadingLog log) {
    List<Line> header = new ArrayList<>();
    Set<String> texts = new HashSet<>();
    for (Line line : margins) {
      // the first page and the further ones may show the same
      if ("header".equals(Leftovers.part(line.location())) && texts.add(line.text())) {
        header.add(line);
      }
    }
    if (header.stream().noneMatch(line -> Letterhead.beginsName(line.text()))) {
      return null;
    }
    Letterhead letterhead = new Letterhead(log);
    header.forEach(letterhead::take);
    log.notice(
        "issuer-from-page-header",
        header.get(0).location(),
        "кто издал акт, прочитано из верхнего колонтитула",
        "who issued the act is read from the header of the page");
    margins.removeAll(header);
    return letterhead.organization();
  }
}
