package io.github.objectivityplan.validation;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.location.PlanPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one rule notes about one document. */
final class Notes {

  /** A finding before the report adds what the document and its file know. */
  record Note(
      PlanPath path,
      @Nullable Row row,
      Message message,
      @Nullable String quote,
      List<Edit> fix,
      Level limit) {}

  /** The longest quotation in a message, in characters. */
  private static final int BRIEF = 90;

  private final List<Note> notes = new ArrayList<>();
  private int examined;

  List<Note> all() {
    return notes;
  }

  int examined() {
    return examined;
  }

  /** The rule has looked at {@code count} more things. */
  void examined(int count) {
    examined += count;
  }

  /** Begins a finding about a row. */
  Breach at(Row row, PlanPath path) {
    return new Breach(path, row);
  }

  /** Begins a finding about the plan or its order. */
  Breach at(PlanPath path) {
    return new Breach(path, null);
  }

  /** Begins a finding about a text. */
  Breach at(TextAt text) {
    return new Breach(text.path, text.row);
  }

  /** A finding that is being written down. */
  final class Breach {
    private final PlanPath path;
    private final @Nullable Row row;
    private @Nullable String quote;
    private List<Edit> fix = List.of();
    private Level limit = Level.ERROR;

    private Breach(PlanPath path, @Nullable Row row) {
      this.path = path;
      this.row = row;
    }

    Breach quote(@Nullable String value) {
      quote = value;
      return this;
    }

    Breach fix(List<Edit> value) {
      fix = value;
      return this;
    }

    /** The finding is no more serious than {@code value}, whatever the profile says. */
    Breach atMost(Level value) {
      limit = value;
      return this;
    }

    /**
     * Says what was expected and what came; the row's number is put before it.
     *
     * @param arguments what stands in the place of each «%s» and «%d», one after another: a message
     *     in its language, a date as the language writes it, anything else as it is
     */
    void says(String ru, String en, Object... arguments) {
      Message label = row == null ? null : row.label();
      notes.add(
          new Note(
              path,
              row,
              new Message(
                  fill(label == null ? null : label.ru(), ru, true, arguments),
                  fill(label == null ? null : label.en(), en, false, arguments)),
              quote,
              fix,
              limit));
    }
  }

  /** Puts arguments into a template; many times faster than a formatter, and findings are many. */
  private static String fill(
      @Nullable String label, String template, boolean russian, Object[] arguments) {
    StringBuilder text = new StringBuilder(template.length() + 64);
    if (label != null) {
      text.append(label).append(": ");
    }
    int from = 0;
    for (Object argument : arguments) {
      int at = template.indexOf('%', from);
      if (at < 0) {
        throw new IllegalArgumentException(
            "a message has a place for each argument, but \"" + template + "\" has too few");
      }
      text.append(template, from, at);
      if (argument instanceof Message message) {
        text.append(russian ? message.ru() : message.en());
      } else if (argument instanceof LocalDate date && russian) {
        text.append(Dates.format(date));
      } else {
        text.append(argument);
      }
      from = at + 2;
    }
    return text.append(template, from, template.length()).toString();
  }

  /** A text cut to a length that a message can hold, never between the halves of a character. */
  static String brief(String text) {
    String line = text.replace('\n', ' ').strip();
    if (line.length() <= BRIEF) {
      return line;
    }
    boolean withinPair = Character.isHighSurrogate(line.charAt(BRIEF - 2));
    return line.substring(0, withinPair ? BRIEF - 2 : BRIEF - 1).strip() + "…";
  }
}
