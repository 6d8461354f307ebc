package io.github.objectivityplan.docgen;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.location.SourceLocation;
import io.github.objectivityplan.location.SourceMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is written down while a document is read: notices, text without a place, places. */
final class ReadingLog {

  private final List<Notice> notices = new ArrayList<>();
  private final List<Reading.Unplaced> unplaced = new ArrayList<>();
  private final Map<PlanPath, SourceLocation> places = new LinkedHashMap<>();

  void notice(String code, @Nullable SourceLocation location, String ru, String en) {
    notices.add(new Notice(code, new Message(ru, en), location));
  }

  void add(Notice notice) {
    notices.add(notice);
  }

  void unplaced(Line line) {
    unplaced.add(new Reading.Unplaced(line.text(), line.location()));
  }

  void unplaced(String text, @Nullable SourceLocation location) {
    if (!text.isBlank()) {
      unplaced.add(new Reading.Unplaced(text, location));
    }
  }

  void place(PlanPath path, @Nullable SourceLocation location) {
    if (location != null) {
      places.putIfAbsent(path, location);
    }
  }

  List<Notice> notices() {
    return notices;
  }

  List<Reading.Unplaced> unplaced() {
    return unplaced;
  }

  SourceMap sources() {
    return SourceMap.of(places);
  }
}
