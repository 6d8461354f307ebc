package io.github.objectivityplan.docgen;

import static io.github.objectivityplan.docgen.WebPage.lines;
import static io.github.objectivityplan.docgen.WebPage.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.json.PlanJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The law of conservation: what other programs find in a file is in the document, in a notice or
 * unplaced. Counted by words; not counted are words that the model holds as structure.
 */
class ConservationTest {

  private static final Path SEEDS = Path.of("..", "..", "shared", "seeds");

  /** Words that say what a piece of text is; the model says it by where the piece is held. */
  private static final Set<String> STRUCTURE =
      Set.of(
          "приказ",
          "постановление",
          "распоряжение",
          "утверждаю",
          "согласовано",
          "от",
          "г",
          "года",
          "год",
          "n",
          "задачи",
          "инн",
          "кпп",
          "огрн",
          "тел",
          "сайт",
          "окпо",
          "e",
          "mail",
          "исп",
          "приложение",
          "к");

  private static final Pattern DATE =
      Pattern.compile(
          "[«\"]?\\s*\\d{1,2}\\s*[»\"]?[\\s._]*(?:\\d{1,2}|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)[\\s._]*\\d{2,4}");

  private static Map<String, Integer> words(String text) {
    Map<String, Integer> words = new HashMap<>();
    String plain =
        text.replace("\u00ad", "")
            .replace('\u00a0', ' ')
            .replaceAll("(?<=[А-ЯЁ]) (?=[А-ЯЁ](?: |$))", "");
    for (String word : plain.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty() && !STRUCTURE.contains(word)) {
        words.merge(word, 1, Integer::sum);
      }
    }
    return words;
  }

  private static List<String> lost(String source, List<Reading> readings) {
    StringBuilder kept = new StringBuilder();
    for (Reading reading : readings) {
      kept.append(values(PlanJson.toJson(reading.document())));
      reading.notices().forEach(notice -> kept.append(' ').append(notice.text().ru()));
      reading.unplaced().forEach(piece -> kept.append(' ').append(piece.text()));
    }
    Map<String, Integer> have = words(kept.toString());
    List<String> lost = new ArrayList<>();
    words(source)
        .forEach(
            (word, count) -> {
              int missing = count - have.getOrDefault(word, 0);
              if (missing > 0 && !isNumberOfDateOrItem(word, source)) {
                lost.add(word + "×" + missing);
              }
            });
    return lost;
  }

  /** The strings of a JSON text, without its names. */
  private static String values(String json) {
    return json.replaceAll("\"\\w+\" ?:", " ").replace("\\n", " ").replace("\\\"", "\"");
  }

  /** Digits and months of dates are held as dates, numbers of items by their order. */
  private static boolean isNumberOfDateOrItem(String word, String source) {
    if (word.matches("\\d{1,2}")) {
      return true;
    }
    Matcher date = DATE.matcher(source.toLowerCase(java.util.Locale.ROOT));
    while (date.find()) {
      if (date.group().contains(word)) {
        return true;
      }
    }
    return false;
  }

  @TestFactory
  Stream<DynamicTest> every_seed_file_is_kept_whole() throws IOException {
    if (!Files.isDirectory(SEEDS)) {
      return Stream.empty();
    }
    List<Path> files;
    try (Stream<Path> list = Files.list(SEEDS)) {
      files = list.filter(Files::isRegularFile).sorted().toList();
    }
    return files.stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(),
                    () ->
                        assertThat(lost(foreignText(file), PlanReader.standard().readAll(file)))
                            .isEmpty()));
  }

  private static String foreignText(Path file) throws IOException {
    String name = file.getFileName().toString();
    byte[] bytes = Files.readAllBytes(file);
    ByteArrayInputStream in = new ByteArrayInputStream(bytes);
    switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "docx" -> {
        try (XWPFWordExtractor extractor = new XWPFWordExtractor(new XWPFDocument(in))) {
          return extractor.getText();
        }
      }
      case "doc" -> {
        try (WordExtractor extractor = new WordExtractor(in)) {
          return extractor.getText();
        }
      }
      case "xlsx", "xls" -> {
        StringBuilder text = new StringBuilder();
        try (Workbook book = name.endsWith("x") ? new XSSFWorkbook(in) : new HSSFWorkbook(in)) {
          book.forEach(s -> s.forEach(r -> r.forEach(c -> text.append(c).append(' '))));
        }
        return text.toString();
      }
      case "html" -> {
        return Jsoup.parse(in, "UTF-8", "").text();
      }
      case "odt" -> {
        try (ZipParts zip = ZipParts.open(bytes, DocumentFormat.ODT, ReadLimits.STANDARD)) {
          return new String(zip.part("content.xml"), StandardCharsets.UTF_8)
              .replaceAll("(?s)^.*<office:body>", "")
              .replaceAll("<text:s[^>]*>|</text:p>|<text:line-break/>", " ")
              .replaceAll("<[^>]*>", "");
        }
      }
      default -> {
        return new String(bytes, StandardCharsets.UTF_8);
      }
    }
  }

  @Test
  void an_order_with_everything_around_it_is_kept_whole() {
    String[] page = {
      lines(
          "Подписано электронной подписью, сертификат 00AB12",
          "ПРОЕКТ",
          "Муниципальное бюджетное учреждение",
          "«Лицей № 3»",
          "(МБУ «Лицей»)",
          "ИНН 7700000001, тел. 2-12-85, lyceum@example.org, сайт example.org",
          "П Р И К А З"),
      table("02.09.2026|г. Энск|№ 41-од"),
      lines(
          "Об утверждении плана",
          "На основании письма от 01.02.2026 № 7 «О плане»",
          "п р и к а з ы в а ю:",
          "1. Утвердить план (приложение).",
          "2. Создать группу:",
          "- Зимина О.П.;",
          "- Лосев И.И.",
          "3. Контроль оставляю за собой."),
      table("Директор|подпись|А.А. Лосева"),
      lines(
          "М.П.",
          "С приказом ознакомлены:",
          "Зимина О.П. ______ 03.09.2026",
          "Исп. Лосев И.И.",
          "тел. 2-12-86",
          "Рассылка: в дело",
          "Приложение № 1",
          "к приказу МБУ «Лицей № 3»",
          "от 02.09.2026 № 41-од",
          "Для служебного пользования"),
      table(
          "СОГЛАСОВАНО|УТВЕРЖДАЮ",
          "Совет лицея|Директор",
          "протокол № 4 от 30.08.2026|А.А. Лосева",
          "|« 02» сентября 2026 г."),
      lines(
          "План мероприятий",
          "по объективности на 2026-2027 учебный год",
          "Цель: объективность.",
          "Ожидаемые результаты:",
          "доверие к оценкам"),
      table(
          "v2 № п/п|v2 Мероприятие|>2 Исполнение|v2 Класс|v2 Отметка",
          "Срок|Кто",
          "1|2|3|4|5|6",
          ">6 Раздел I. Подготовка",
          ">6 Задачи: 1. Узнать. 2. Понять",
          "1.1|Опрос|май|Завуч|5–9|нет",
          "1.2|Сверка|-//-|v2 Директор|7|",
          "1.3|Итоги|июнь|8|",
          ">6 Примечание: сроки могут измениться."),
      lines("Продолжение таблицы", "- 2 -"),
      table("1.4|Отчёт|июль|Завуч|9|да"),
      lines("* план открыт", "Директор А.А. Лосева")
    };
    String source = Jsoup.parse(String.join(" ", page)).text();
    List<Reading> readings = PlanReader.standard().readAll(WebPage.in(page), DocumentFormat.HTML);
    assertThat(readings).hasSize(1);
    assertThat(readings.get(0).document().plan().allActivities()).hasSize(4);
    assertThat(lost(source, readings)).isEmpty();
  }
}
