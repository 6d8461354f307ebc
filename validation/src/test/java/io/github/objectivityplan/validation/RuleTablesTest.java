package io.github.objectivityplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The tables of documents in {@code src/test/resources/rules}: «# rule», the document as {@link
 * Sample} reads it, and a line «> message» for each finding of that rule, in the order of the
 * document. A document without such lines has none. «= 2» says how many things the rule examines,
 * «+ text» what a safe fix puts in the place of a text.
 *
 * <p>An empty line ends a document. «== » heads a part of the table; the lines up to the next empty
 * one are the beginning of each document of the part. Where these have «$1», «$2», a document is a
 * line of values: «- first ; second».
 */
class RuleTablesTest {

  private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

  @ParameterizedTest
  @ValueSource(
      strings = {"names", "deadlines", "responsible", "structure", "order", "texts", "measures"})
  void a_rule_says_of_each_document_what_its_table_says(String table) {
    List<String> wrong = new ArrayList<>();
    List<String> documents = documents(table);
    for (String document : documents) {
      List<String> came = said(document);
      if (!came.equals(expected(document))) {
        wrong.add("\n" + document + "\nCAME\n" + String.join("\n", came) + "\n");
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(documents).hasSizeGreaterThan(10);
  }

  private static boolean isExpectation(String line) {
    return line.startsWith("> ") || line.startsWith("= ") || line.startsWith("+ ");
  }

  /** Messages first, then what the fixes put in, then the number examined. */
  private static List<String> expected(String document) {
    List<String> expected = new ArrayList<>();
    for (String mark : List.of("> ", "+ ", "= ")) {
      document.lines().filter(line -> line.startsWith(mark)).forEach(expected::add);
    }
    return expected;
  }

  private static List<String> said(String document) {
    String rule = document.lines().findFirst().orElseThrow().substring(2);
    String text =
        document
            .lines()
            .filter(line -> !isExpectation(line) && !line.startsWith("# "))
            .collect(Collectors.joining("\n"));
    List<Rule> alone = Rules.all().stream().filter(each -> each.id().equals(rule)).toList();
    assertThat(alone).as(rule).hasSize(1);
    Report report =
        PlanValidator.builder(Profiles.byId("base").with(rule, Level.WARNING))
            .rules(alone)
            .build()
            .validate(Sample.read(text));
    List<String> said = new ArrayList<>();
    report.findings().forEach(finding -> said.add("> " + finding.message().in(RUSSIAN)));
    if (document.contains("\n+ ")) {
      report.findings().stream()
          .flatMap(finding -> finding.fix().stream())
          .forEach(edit -> said.add("+ " + edit.after()));
    }
    if (document.contains("\n= ")) {
      report.rules().stream()
          .filter(result -> result.rule().equals(rule))
          .forEach(result -> said.add("= " + result.examined()));
    }
    return said;
  }

  private static List<String> documents(String table) {
    List<String> documents = new ArrayList<>();
    String beginning = "";
    for (String block : text(table).split("\n\\s*\n")) {
      String part = block.strip();
      if (part.startsWith("== ")) {
        beginning = part.contains("\n") ? part.substring(part.indexOf('\n') + 1) + "\n" : "";
      } else if (part.startsWith("- ")) {
        for (String line : part.split("\n")) {
          documents.add(filled(beginning, line.substring(2).split("(?<= );(?= )", -1)));
        }
      } else if (!part.isEmpty()) {
        documents.add(beginning + part);
      }
    }
    return documents;
  }

  private static String filled(String template, String[] values) {
    String filled = template;
    for (int i = 0; i < values.length; i++) {
      filled = filled.replace("$" + (i + 1), values[i].strip());
    }
    return filled.strip();
  }

  private static String text(String table) {
    String name = "/rules/" + table + ".txt";
    try (InputStream in = RuleTablesTest.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
