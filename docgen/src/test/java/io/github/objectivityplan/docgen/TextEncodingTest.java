package io.github.objectivityplan.docgen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.plan.Activity;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextEncodingTest {

  private static final String PLAN =
      "План мероприятий по объективности\n\n"
          + "№\tМероприятие\tСрок\tОтветственный\n"
          + "1\tПровести опрос родителей\tмай\tЗавуч Лосева Е.Ё.\n";
  private static final String CAPITALS =
      "ПЛАН МЕРОПРИЯТИЙ\n\n№\tМЕРОПРИЯТИЕ\tСРОК\tОТВЕТСТВЕННЫЙ\n1\tОПРОС\tМАЙ\tЗАВУЧ\n";

  private static Reading read(byte[] bytes, DocumentFormat format) {
    return PlanReader.standard().read(new ByteArrayInputStream(bytes), format);
  }

  private static String title(Reading reading) {
    return reading.document().plan().allActivities().map(Activity::title).findFirst().orElse("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "KOI8-R", "IBM866", "ISO-8859-5", "UTF-16LE", "UTF-16BE"})
  void an_encoding_that_nothing_names_is_told_by_the_letters_and_noticed(String name) {
    String plan = name.startsWith("ISO") || name.equals("KOI8-R") ? PLAN.replace("№", "N") : PLAN;
    String capitals = plan.equals(PLAN) ? CAPITALS : CAPITALS.replace("№", "N");
    Reading reading = read(plan.getBytes(Charset.forName(name)), DocumentFormat.TEXT);
    assertThat(title(reading)).isEqualTo("Провести опрос родителей");
    assertThat(reading.notices())
        .filteredOn(notice -> notice.code().equals("encoding-inferred"))
        .extracting(notice -> notice.text().ru())
        .containsExactly("кодировка текста определена по его буквам: " + name.toUpperCase());
    assertThat(title(read(capitals.getBytes(Charset.forName(name)), DocumentFormat.TEXT)))
        .isEqualTo("ОПРОС");
  }

  @Test
  void a_byte_order_mark_says_the_encoding() {
    for (Charset charset :
        new Charset[] {
          StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
        }) {
      Reading reading = read(("\ufeff" + PLAN).getBytes(charset), DocumentFormat.TEXT);
      assertThat(title(reading)).isEqualTo("Провести опрос родителей");
      assertThat(reading.document().plan().title()).isEqualTo("План мероприятий по объективности");
      assertThat(reading.notices()).extracting(Notice::code).doesNotContain("encoding-inferred");
    }
  }

  @Test
  void a_web_page_that_names_no_encoding_is_told_too() {
    String page =
        "<html><body><p>План мероприятий"
            + WebPage.table("Мероприятие|Срок|Кто", "Провести опрос родителей|май|Завуч");
    for (String name : new String[] {"windows-1251", "KOI8-R", "IBM866", "UTF-16LE"}) {
      Reading reading = read(page.getBytes(Charset.forName(name)), DocumentFormat.HTML);
      assertThat(title(reading)).isEqualTo("Провести опрос родителей");
    }
  }

  @Test
  void a_damaged_byte_in_utf8_is_no_other_encoding_and_is_noticed() {
    byte[] bytes = PLAN.repeat(2).getBytes(StandardCharsets.UTF_8);
    int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("\n1\t") + 3;
    bytes[at + 1] = 'x';
    Reading reading = read(bytes, DocumentFormat.TEXT);
    assertThat(title(reading)).isEqualTo("\ufffdxровести опрос родителей");
    assertThat(reading.notices())
        .extracting(Notice::code)
        .contains("encoding-inferred", "damaged-character");
  }

  @Test
  void zeros_without_order_are_no_text() {
    byte[] bytes = new byte[1000];
    Arrays.fill(bytes, 0, 500, (byte) 'ы');
    assertThat(TextEncoding.of(bytes)).isNull();
  }
}
