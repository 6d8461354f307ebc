package io.github.objectivityplan.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PartyPropertiesTest {

  private static final PartyDirectory DIRECTORY =
      PartyDirectory.standard().with("МБУ НМЦ", "Отдел науки, техники");

  private static final Set<String> JOINING = Set.of("и", "с", "со", "совместно");

  @Property
  void nothing_but_separators_is_lost(@ForAll("cells") String cell) {
    List<PartyDraft.Read> reads = PartyGrammar.parties(cell, DIRECTORY);
    if (reads.isEmpty()) {
      return;
    }
    int at = 0;
    for (PartyDraft.Read read : reads) {
      assertThat(read.party().text()).isEqualTo(cell.substring(read.start(), read.end()));
      assertOnlySeparators(cell.substring(at, read.start()));
      at = read.end();
    }
    assertOnlySeparators(cell.substring(at));
  }

  @Property
  void a_cell_without_parties_names_nobody(@ForAll("cells") String cell) {
    if (PartyGrammar.parties(cell, DIRECTORY).isEmpty()) {
      String letters = cell.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase();
      assertThat(Set.of("", "те же", "нет", "там же", "то же", "он же")).contains(letters);
    }
  }

  @Property
  void any_text_is_read(@ForAll String cell) {
    assertThat(ResponsibleParty.parseAll(cell, DIRECTORY)).doesNotContainNull();
    assertThat(PartyDirectory.standard().learn(List.of(cell, cell)).expansion("ОО")).isNotNull();
  }

  @Property
  void joined_parties_are_read_back(@ForAll("cells") String one, @ForAll("cells") String other) {
    List<ResponsibleParty> parties = new ArrayList<>();
    for (String cell : List.of(one, other)) {
      for (ResponsibleParty party : ResponsibleParty.parseAll(cell, PartyDirectory.standard())) {
        List<ResponsibleParty> alone =
            ResponsibleParty.parseAll(party.text(), PartyDirectory.standard());
        if (alone.equals(List.of(party))) {
          parties.add(party);
        }
      }
    }

    assertThat(ResponsibleParty.parseAll(ResponsibleParty.join(parties), PartyDirectory.standard()))
        .isEqualTo(parties);
  }

  @Property
  void parties_of_a_plan_joined_by_commas_and_lines_are_read_back(
      @ForAll("parties") List<String> texts) {
    assertThat(ResponsibleParty.parseAll(String.join(",\n", texts), PartyDirectory.standard()))
        .extracting(ResponsibleParty::text)
        .isEqualTo(texts);
  }

  @Property
  void names_are_found_in_order_and_apart(@ForAll("cells") String cell) {
    int at = 0;
    for (PersonName.Occurrence found : PersonName.findAll(cell)) {
      assertThat(found.start()).isGreaterThanOrEqualTo(at);
      assertThat(found.end()).isGreaterThan(found.start()).isLessThanOrEqualTo(cell.length());
      at = found.end();
    }
  }

  /** A quadratic reader would need minutes. */
  @Example
  void reads_long_cells_in_linear_time() {
    for (String unit :
        List.of(
            "(",
            "«",
            "\"",
            "А.",
            "и ",
            "по ",
            "Директор ",
            "ОО №",
            "1, ",
            " ",
            "школьный ",
            "МБУ ",
            "директор: ",
            "- ",
            "Уткин В.Г. ",
            "слово",
            "учителя 1, ",
            "УткинВ.Г.",
            "О'Н ",
            "1. ",
            "+ ",
            "нач. ",
            "и.о. ",
            "МО Энской ",
            "ведущие, ")) {
      String cell = "завуч " + unit.repeat(400_000 / unit.length());
      assertTimeoutPreemptively(
          Duration.ofSeconds(30),
          () -> assertThat(ResponsibleParty.parseAll(cell, DIRECTORY)).isNotEmpty());
    }
  }

  @Provide
  Arbitrary<String> cells() {
    return Arbitraries.of(
            "директор",
            "Директор",
            "зам.",
            "заместитель",
            "директора",
            "по",
            "УВР",
            "ВР",
            "ОО",
            "УО",
            "МБУ",
            "НМЦ",
            "РМО",
            "и",
            "с",
            "или",
            "совместно",
            "при",
            "участии",
            "Уткин",
            "В.Г.",
            "В.",
            "Г.",
            "Уткин В.Г.",
            "учителя",
            "школ",
            "школьные",
            "координаторы",
            "классов",
            "1",
            "3,",
            "№",
            "(",
            ")",
            "«",
            "»",
            "\"",
            ":",
            "-",
            "–",
            ".",
            ",",
            ";",
            "/",
            "\n",
            ",\n",
            ";\n",
            "Отв.:",
            "ответственный",
            "осуществляющие",
            "надзор",
            "те же",
            "Отдел",
            "науки",
            "техники",
            "и.о.",
            "которых",
            "на",
            "нет",
            "•",
            "2.",
            "\u00A0",
            "…",
            "администрация",
            "города",
            "Комитет",
            "по согласованию",
            "УткинВ.Г.",
            "О'Нил В.Г.",
            "+",
            "1.",
            "3)",
            "руководители",
            "ведущие",
            "сопровождающие",
            "нач.",
            "кл.",
            "ЗД",
            "ООО",
            "врио",
            "комиссия в составе:",
            "назначенный",
            "приказом")
        .list()
        .ofMaxSize(14)
        .flatMap(
            words ->
                Arbitraries.of(" ", "", " ", " ")
                    .list()
                    .ofSize(words.size())
                    .map(
                        gaps -> {
                          StringBuilder cell = new StringBuilder();
                          for (int i = 0; i < words.size(); i++) {
                            cell.append(words.get(i)).append(gaps.get(i));
                          }
                          return cell.toString();
                        }));
  }

  @Provide
  Arbitrary<List<String>> parties() {
    return Arbitraries.of(
            "Директор",
            "заместитель директора по НМР",
            "руководители ШМО",
            "УО",
            "ОО",
            "МБУ «Родник»",
            "Управление образования",
            "образовательные организации",
            "Администрация лицея",
            "классные руководители 5, 6 классов",
            "завуч (5-9 кл.)",
            "школьный координатор ВПР",
            "Совет родителей",
            "педагог-психолог",
            "Уткин Виктор Глебович",
            "методисты ИМЦ",
            "Комитет по образованию и науке",
            "Учителя физики и химии",
            "канцелярия")
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .filter(PartyPropertiesTest::noNameBeforeAPosition);
  }

  /** A name and a position are one party, see {@link ResponsibleParty#join}. */
  private static boolean noNameBeforeAPosition(List<String> texts) {
    for (int i = 0; i + 1 < texts.size(); i++) {
      if (texts.get(i).startsWith("Уткин")) {
        return false;
      }
    }
    return true;
  }

  private static void assertOnlySeparators(String lost) {
    StringBuilder words = new StringBuilder();
    for (char c : lost.toCharArray()) {
      boolean separator =
          Character.isWhitespace(c) || Character.isSpaceChar(c) || ",;/+|&".indexOf(c) >= 0;
      words.append(separator ? ' ' : c);
    }
    for (String word : words.toString().strip().split(" +")) {
      if (!word.isEmpty()) {
        assertThat(JOINING).contains(word);
      }
    }
  }
}
