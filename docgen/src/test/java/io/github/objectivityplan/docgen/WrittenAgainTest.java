package io.github.objectivityplan.docgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.objectivityplan.docgen.DocumentStyle.DateStyle;
import io.github.objectivityplan.docgen.DocumentStyle.ExecutorMark;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document that is read and written again keeps the words of all its requisites. */
class WrittenAgainTest {

  private static final Path SEEDS = Path.of("../../shared/seeds");

  /** With dates in words and an executor's mark without labels, as the seeds have them. */
  private static final DocumentStyle OWN_FORM =
      DocumentStyle.builder().dateStyle(DateStyle.VERBAL).executorMark(ExecutorMark.PLAIN).build();

  @Test
  void a_municipal_order_with_letterhead_stamp_and_executor_keeps_its_words() throws IOException {
    byte[] source =
        WordFile.of(
                WordFile.p("АДМИНИСТРАЦИЯ ЭНСКОГО РАЙОНА"),
                WordFile.p("УПРАВЛЕНИЕ ОБРАЗОВАНИЯ"),
                WordFile.p("654321, г. Энск, ул. Мира, д. 1, тел. 8 (3999) 2-22-22"),
                WordFile.p("ПРИКАЗ"),
                WordFile.p("5 марта 2024 г. № 112/1-од"),
                WordFile.p("г. Энск"),
                WordFile.p("Об утверждении дорожной карты по объективности оценивания"),
                WordFile.p("В целях повышения объективности оценивания в школах района"),
                WordFile.p("ПРИКАЗЫВАЮ:"),
                WordFile.p("1. Утвердить дорожную карту (приложение)."),
                WordFile.p("2. Руководителям школ:"),
                WordFile.p("2.1. обеспечить выполнение дорожной карты;"),
                WordFile.p("2.2. представить отчёт до 1 июня 2024 года."),
                WordFile.p("3. Контроль за исполнением приказа оставляю за собой."),
                WordFile.p("Начальник управления И.О. Дальняя"),
                WordFile.p("Речной Д.Е."),
                WordFile.p("8 (3999) 2-22-23"),
                WordFile.p("УТВЕРЖДЕНА"),
                WordFile.p("приказом Управления образования"),
                WordFile.p("от 5 марта 2024 г. № 112/1-од"),
                WordFile.p("Дорожная карта по объективности оценивания на 2024 год"),
                WordFile.table(
                    WordFile.row("№ п/п", "Мероприятие", "Срок", "Ответственный", "Результат"),
                    WordFile.row(WordFile.wide(5, "1. Проведение процедур")),
                    WordFile.row(
                        "1.1", "Перепроверить работы", "апрель 2024 г.", "Методисты", "Справка")))
            .bytes();

    assertThat(lost(source)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "000-kachkanar.docx",
        "001-omsk.docx",
        "002-nesterov.docx",
        "003-chegdomyn.docx",
        "004-zadorskaya.docx"
      })
  void a_seed_keeps_its_words(String name) throws IOException {
    Path file = SEEDS.resolve(name);
    assumeTrue(Files.exists(file), "no seeds beside the repository");

    // what stands around a date, a word that only says what a heading is, and letters set apart
    assertThat(lost(Files.readAllBytes(file)))
        .allMatch(
            word ->
                word.length() == 1 || List.of("от", "01", "года", "направление").contains(word));
  }

  /** The words of {@code source} that are not in the same document written again. */
  private static List<String> lost(byte[] source) throws IOException {
    Reading reading =
        PlanReader.standard().read(new ByteArrayInputStream(source), DocumentFormat.DOCX);
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    PlanWriter.of(OWN_FORM).write(reading.document(), DocumentFormat.DOCX, written);

    List<String> lost = words(source);
    words(written.toByteArray()).forEach(lost::remove);
    return lost;
  }

  /** The words and numbers of a document; a number loses the zero before it. */
  private static List<String> words(byte[] docx) throws IOException {
    try (XWPFDocument poi = new XWPFDocument(new ByteArrayInputStream(docx))) {
      String text =
          new XWPFWordExtractor(poi)
              .getText()
              .toLowerCase(Locale.ROOT)
              .replace("\u00ad", "")
              .replaceAll("(?<![\\d.])0(\\d)(?=[. ])", "$1");
      return new ArrayList<>(
          Pattern.compile("[\\p{L}\\d]+").matcher(text).results().map(MatchResult::group).toList());
    }
  }
}
