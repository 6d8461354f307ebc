package io.github.objectivityplan.yaml;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.UnreadableException;
import io.github.objectivityplan.yaml.Yaml.At;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What is wrong with a text that is not YAML, with its place. The parser tells it in English and in
 * its own terms; in Russian it is told by the sign that cannot stand where it stands.
 */
final class NotYaml {

  private NotYaml() {}

  static UnreadableException of(YamlEngineException e, String text) {
    if (e instanceof MarkedYamlEngineException marked) {
      return at(marked.getProblemMark())
          .expected(
              new Message(expected(marked), "well-formed YAML or JSON"),
              new Message(
                  came(marked.getProblemMark()),
                  String.valueOf(marked.getProblem()).replace('\n', ' ').strip()));
    }
    if (e instanceof ReaderException sign) {
      String code = String.format(Locale.ROOT, "U+%04X", sign.getCodePoint());
      return at(text, sign.getPosition())
          .expected(
              new Message("текст без управляющих знаков", "a text without control characters"),
              new Message("знак " + code, "the character " + code));
    }
    return new At(1, 1)
        .expected(
            new Message("правильный YAML или JSON", "well-formed YAML or JSON"),
            new Message(
                "текст, который не читается", String.valueOf(e.getMessage()).replace('\n', ' ')));
  }

  private static At at(Optional<Mark> mark) {
    return mark.map(Yaml.Builder::at).orElse(new At(1, 1));
  }

  /** The place of the character with this number. */
  private static At at(String text, int position) {
    int line = 1;
    int column = 1;
    int at = 0;
    for (int i = 0; i < position && at < text.length(); i++) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      column++;
      if (c == '\n') {
        line++;
        column = 1;
      }
    }
    return new At(line, column);
  }

  /** What a person has to write there, by what the parser stumbled on. */
  private static String expected(MarkedYamlEngineException e) {
    String problem = String.valueOf(e.getProblem()).strip();
    String context = String.valueOf(e.getContext());
    if (problem.contains("(TAB)")) {
      return "отступ пробелами";
    }
    if (problem.contains("cannot start any token")) {
      return "значение в кавычках, если оно начинается с такого знака";
    }
    if (context.contains("quoted scalar")) {
      return problem.contains("escape") || problem.contains("hexadecimal")
          ? "после обратной черты – «\\», «\"», «n», «t» или «u» с четырьмя цифрами"
          : "закрывающая кавычка" + opened(e);
    }
    if (problem.startsWith("expected ',' or ']'")) {
      return "«,» или закрывающая скобка «]»" + opened(e);
    }
    if (problem.startsWith("expected ',' or '}'")) {
      return "«,» или закрывающая скобка «}»" + opened(e);
    }
    if (problem.startsWith("expected <block end>")) {
      return "новая строка с тем же отступом, что у соседних полей или пунктов";
    }
    if (problem.startsWith("mapping values are not allowed")) {
      return "одно поле в строке, а текст с двоеточием – в кавычках";
    }
    if (problem.startsWith("sequence entries are not allowed")) {
      return "пункт списка с новой строки";
    }
    if (problem.startsWith("mapping keys are not allowed")) {
      return "имя поля с новой строки";
    }
    if (problem.startsWith("could not find expected ':'")) {
      return "двоеточие после имени поля" + opened(e);
    }
    if (problem.startsWith("expected the node content")) {
      return "значение";
    }
    return "правильный YAML или JSON";
  }

  /** Where what was not closed begins. */
  private static String opened(MarkedYamlEngineException e) {
    return e.getContextMark()
        .map(Yaml.Builder::at)
        .map(at -> " (начало – строка %d, знак %d)".formatted(at.line(), at.column()))
        .orElse("");
  }

  private static String came(Optional<Mark> mark) {
    int sign = mark.map(NotYaml::sign).orElse(0);
    return switch (sign) {
      case 0 -> "конец файла";
      case '\t' -> "знак табуляции";
      case '\n', '\r' -> "конец строки";
      default -> "знак «%s»".formatted(Character.toString(sign));
    };
  }

  private static int sign(Mark mark) {
    int[] text = mark.getBuffer();
    return mark.getPointer() < text.length ? text[mark.getPointer()] : 0;
  }
}
