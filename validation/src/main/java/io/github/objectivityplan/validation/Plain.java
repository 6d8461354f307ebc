package io.github.objectivityplan.validation;

import io.github.objectivityplan.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words and lines that several reports share. */
final class Plain {

  private Plain() {}

  /** A text in one line in which no sign steers the terminal or the page. */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
      boolean direction = c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069';
      line.append(control || direction ? ' ' : c);
    }
    return line.toString();
  }

  static Message state(Finding.State state) {
    return switch (state) {
      case OPEN -> new Message("открыто", "open");
      case BASELINED -> new Message("было и раньше", "known from the baseline");
      case SUPPRESSED -> new Message("подавлено", "suppressed");
    };
  }

  /** What a report has to say beside its findings: of suppressions and of the baseline. */
  record Remark(Level level, Message message) {}

  static List<Remark> remarks(Report report) {
    List<Remark> remarks = new ArrayList<>();
    report.expired().forEach(entry -> remarks.add(new Remark(Level.ERROR, entry.problem())));
    report.unused().forEach(entry -> remarks.add(new Remark(Level.INFO, entry.unusedMessage())));
    report.stale().forEach(entry -> remarks.add(new Remark(Level.INFO, entry.staleMessage())));
    return remarks;
  }

  /** That a file was not read, and why. */
  static Message notRead(UnreadFile file) {
    return new Message(
        "файл не прочитан: " + line(file.problem().ru()),
        "the file was not read: " + line(file.problem().en()));
  }

  static Message summary(Report report) {
    int errors = report.count(Level.ERROR);
    int warnings = report.count(Level.WARNING);
    int infos = report.count(Level.INFO);
    int accepted = report.findings().size() - report.open().size();
    String profile = report.profile().toString();
    return new Message(
        "профиль %s: ошибок %d, предупреждений %d, сведений %d%s"
            .formatted(
                profile, errors, warnings, infos, accepted == 0 ? "" : ", принято " + accepted),
        "profile %s: %d errors, %d warnings, %d infos%s"
            .formatted(
                profile,
                errors,
                warnings,
                infos,
                accepted == 0 ? "" : ", %d accepted".formatted(accepted)));
  }

  static String title(Report report, Locale locale) {
    if (report.source() != null) {
      return line(report.source());
    }
    String title = report.document().plan().title();
    return title == null ? new Message("План", "Plan").in(locale) : line(title);
  }
}
