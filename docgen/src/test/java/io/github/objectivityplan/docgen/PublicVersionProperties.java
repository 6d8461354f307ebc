package io.github.objectivityplan.docgen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.docgen.PublicVersion.Withheld;
import io.github.objectivityplan.plan.Plan;
import io.github.objectivityplan.plan.PlanDocument;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PublicVersionProperties {

  @Property(tries = 2000)
  void a_public_version_of_a_public_version_withholds_nothing_more(@ForAll("texts") String text) {
    PublicVersion version = PublicVersion.of(document(text));

    assertThat(PublicVersion.of(version.document()).withheld()).isEmpty();
  }

  @Property(tries = 2000)
  void what_is_not_in_the_public_text_is_told(@ForAll("texts") String text) {
    PlanDocument document = OnPaper.visible(document(text));
    PublicVersion version = PublicVersion.of(document);

    String shown = note(version.document()).replaceAll("\\[[^\\]]+\\]", "");
    String told = version.withheld().stream().map(Withheld::text).collect(Collectors.joining());
    assertThat(characters(shown + told)).isEqualTo(characters(note(document)));
  }

  private static String characters(String text) {
    return text.chars()
        .filter(c -> c != '.' && !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .sorted()
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "Светлова",
            "Быкову",
            "Анна",
            "Марии",
            "Петровна",
            "петровны",
            "А.",
            "Б.",
            "И.И.",
            "оглы",
            "Ли",
            "Ен",
            "Сук",
            "О'Нил",
            "де",
            "фон",
            "школа",
            "школы",
            "имени",
            "г.",
            "ул.",
            "учитель",
            "Директор",
            "Проверяет",
            "№",
            "тел.",
            "8 900 000-00-01",
            "2-34-56",
            "45 10",
            "123456",
            "паспорт",
            "СНИЛС",
            "112-233-445 95",
            "ИНН",
            "771234567890",
            "12.03.1980",
            "г.р.",
            "года",
            "рождения",
            "дата",
            "проживающий",
            "по адресу:",
            "д. 5",
            "Мира",
            "@svetlova",
            "t.me/a",
            "a@b.ru",
            "vk.com/id1",
            "Skype:",
            "name",
            ",",
            ";",
            "–",
            "(",
            ")",
            "«",
            "»",
            "-",
            "/",
            ".");
    Arbitrary<String> gaps = Arbitraries.of(" ", " ", " ", "", "\u00a0");
    return pieces
        .flatMap(piece -> gaps.map(gap -> piece + gap))
        .list()
        .ofMinSize(1)
        .ofMaxSize(14)
        .map(list -> String.join("", list).strip())
        .filter(text -> !text.isEmpty());
  }

  private static PlanDocument document(String note) {
    return PlanDocument.of(
        Plan.builder("План")
            .direction(null, direction -> direction.activity("Дело", row -> row.note(note)))
            .build());
  }

  private static String note(PlanDocument document) {
    List<String> notes =
        document.plan().allActivities().map(row -> OnPaper.line(row.note())).toList();
    return notes.get(0);
  }
}
