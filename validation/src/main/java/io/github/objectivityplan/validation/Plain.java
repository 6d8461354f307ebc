package io.github.objectivityplan.validation;

import io.github.objectivityplan.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words and lines that several reports share. */
final class Plain {

  static final Message RECOGNISED =
      new Message("По чему распознано обязательное", "By what requirements were recognised");
  static final Message CODE = new Message("Код", "Code");
  static final Message REQUIRED = new Message("Что требуется", "Requirement");
  static final Message BY_WHAT = new Message("По чему распознано", "Recognised");

  private Plain() {}

  /** The name of what was recognised; empty where the profile has no such code. */
  static Message name(Report report, Recognition recognition) {
    for (Profile.Requirement requirement : report.profile().requirements()) {
      if (requirement.code().equals(recognition.code())) {
        return requirement.name();
      }
    }
    return new Message("", "");
  }

  /** A text in one line in which no sign steers the terminal or the page. */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
      line.append(control || turnsText(c) ? ' ' : c);
    }
    return line.toString();
  }

  /** Whether {@code c} turns the direction in which a text is shown. */
  static boolean turnsText(int c) {
    return c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
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

  /** What a requirement was recognised by and where: «по заголовку «Анализ»». */
  static Message recognised(Report report, Recognition recognition) {
    boolean rows = recognition.by() == Recognition.By.ROW && !recognition.rows().isEmpty();
    String all = line(String.join(", ", recognition.rows()));
    Message where = rows ? new Message(all, all) : place(report, recognition);
    Message by =
        switch (recognition.by()) {
          case TAG -> new Message("по метке в строке ", "by a tag in the row ");
          case HEADING -> new Message("по заголовку ", "by the heading ");
          case ROW ->
              rows
                  ? new Message("по строкам ", "by the rows ")
                  : new Message("по строке ", "by the row ");
          case TEXT -> new Message("по тексту ", "by the text ");
        };
    return new Message(by.ru() + where.ru(), by.en() + where.en());
  }

  /** Whether what was recognised is a direction, which several rows make up. */
  static boolean isDirection(Report report, Recognition recognition) {
    return report.profile().requirements().stream()
        .anyMatch(
            requirement ->
                requirement.code().equals(recognition.code())
                    && requirement.kind() == Profile.Requirement.Kind.DIRECTION);
  }

  /** The place by the words that stand there, a numbered row by its number. */
  private static Message place(Report report, Recognition recognition) {
    String number = Row.bare(recognition.item());
    if (!number.isEmpty()) {
      return new Message(number, number);
    }
    String text = line(Notes.brief(Fingerprint.textAt(recognition.path(), report.document())));
    return text.isEmpty()
        ? new Message("перед таблицей", "before the table")
        : new Message("«" + text + "»", "\"" + text + "\"");
  }

  /** That a file was not read, and why. */
  static Message notRead(UnreadFile file) {
    return new Message(
        "файл не прочитан: " + line(file.problem().ru()),
        "the file was not read: " + line(file.problem().en()));
  }

  static Message summary(Report report) {
    int errors = report.count(Level.ERROR) + report.expired().size();
    int warnings = report.count(Level.WARNING);
    int infos = report.count(Level.INFO);
    int accepted = report.findings().size() - report.open().size();
    String profile = line(report.profile().toString());
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
