package io.github.objectivityplan.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyDirectoryTest {

  private final PartyDirectory standard = PartyDirectory.standard();

  private static List<String> texts(String cell, PartyDirectory directory) {
    return ResponsibleParty.parseAll(cell, directory).stream().map(ResponsibleParty::text).toList();
  }

  @Test
  void learns_from_a_cell_where_a_party_stands_alone() {
    String together = "Отдел просвещения КЦНТ ЗР";
    assertThat(texts(together, standard)).containsExactly(together);

    PartyDirectory learnt =
        standard.learn(List.of(together, "КЦНТ ЗР", "Отдел просвещения", "КЦНТ ЗР УМЦ", "УМЦ"));

    assertThat(texts(together, learnt)).containsExactly("Отдел просвещения", "КЦНТ ЗР");
    assertThat(texts("КЦНТ ЗР УМЦ", learnt)).containsExactly("КЦНТ ЗР", "УМЦ");
    assertThat(texts("Директор УМЦ", learnt)).containsExactly("Директор УМЦ");
  }

  @Test
  void a_known_name_decides_before_a_comma() {
    assertThat(texts("МБУ, КЦНТ, завуч", standard)).containsExactly("МБУ", "КЦНТ", "завуч");

    assertThat(texts("МБУ, КЦНТ, завуч", standard.learn(List.of("МБУ КЦНТ", "МБУ, КЦНТ"))))
        .containsExactly("МБУ, КЦНТ", "завуч");
    assertThat(texts("Отдел науки, техники; завуч", standard.with("Отдел науки, техники")))
        .containsExactly("Отдел науки, техники", "завуч");
  }

  @Test
  void is_not_changed_by_learning() {
    standard.learn(List.of("МБУ КЦНТ"));

    assertThat(texts("МБУ, КЦНТ", standard)).containsExactly("МБУ", "КЦНТ");
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "Комитет просвещение,Комитет просвещения",
    "комитету просвещения,Комитет просвещения",
    "зам. директора по НМР,заместитель директора по научно-методической работе",
    "Замдиректора по НМР,заместитель директора по научно-методической работе",
    "ЗД по НМР,заместитель директора по научно-методической работе",
    "1. рук. ШМО 2.,руководитель школьного методического объединения",
    "В.Г. О’Нил,О'Нил В.Г.",
    "рук. ШМО,руководитель школьного методического объединения",
    "В.Г. Уткин,Уткин В.Г."
  })
  void links_a_spelling_to_what_is_meant(String written, String meant) {
    PartyDirectory directory = standard.with(meant);

    assertThat(directory.canonical(ResponsibleParty.of(written)))
        .isEqualTo(ResponsibleParty.of(meant));
  }

  @Test
  void links_a_declared_alias_and_leaves_strangers_alone() {
    PartyDirectory directory = standard.with("МБУ «Родник»", "Ресурсный центр", "РЦ");

    assertThat(directory.canonical(ResponsibleParty.of("РЦ")).text()).isEqualTo("МБУ «Родник»");
    assertThat(directory.canonical(ResponsibleParty.of("Ресурсному центру")).text())
        .isEqualTo("МБУ «Родник»");
    ResponsibleParty stranger = ResponsibleParty.of("завуч");
    assertThat(directory.canonical(stranger)).isSameAs(stranger);
  }

  @Test
  void does_not_confuse_one_with_several_nor_one_scope_with_another() {
    PartyDirectory directory = standard.with("Руководители ШМО").with("завуч (5 кл.)");

    assertThat(directory.canonical(ResponsibleParty.of("Руководитель ШМО")).text())
        .isEqualTo("Руководитель ШМО");
    assertThat(directory.canonical(ResponsibleParty.of("завуч (9 кл.)")).text())
        .isEqualTo("завуч (9 кл.)");
  }

  @Test
  void takes_the_most_frequent_spelling_for_the_canonical_one() {
    PartyDirectory learnt =
        standard.learn(
            List.of("Комитет просвещение", "Комитет просвещения.", "Комитет просвещения, НМЦ"));

    assertThat(learnt.canonical(ResponsibleParty.of("Комитет просвещение")).text())
        .isEqualTo("Комитет просвещения");
  }

  @Test
  void groups_the_spellings_of_one_party() {
    List<ResponsibleParty> parties =
        List.of(
            ResponsibleParty.of("Комитет просвещения"),
            ResponsibleParty.of("завуч"),
            ResponsibleParty.of("комитет  просвещения."),
            ResponsibleParty.of("Комитет просвещение"),
            ResponsibleParty.of("Завуч"));

    assertThat(standard.variants(parties))
        .containsExactly(
            List.of(
                ResponsibleParty.of("Комитет просвещения"),
                ResponsibleParty.of("Комитет просвещение")));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "ГАУ «Родник»; ГАУ Родник; true",
        "МКУ «Центр развития».; МКУ Центр развития; true",
        "Рук. ШМО; Руководители ШМО; true",
        "Руководители ШМО; Рук. ШМО; true",
        "Городской метод. кабинет; Городской методический кабинет; true",
        "Методический кабинет; Мет. кабинет; true",
        "Методический кабинет; Ме. кабинет; false",
        "Методический кабинет; Мед. кабинет; false",
        "Руководитель ШМО; Руководители ШМО; false",
        "МКУ «Центр развития»; МКУ «Центр поддержки»; false",
      })
  void quotation_marks_and_words_cut_short_make_no_other_party(
      String one, String two, boolean same) {
    List<ResponsibleParty> parties = List.of(ResponsibleParty.of(one), ResponsibleParty.of(two));
    assertThat(standard.variants(parties)).hasSize(same ? 1 : 0);
    assertThat(standard.variants(parties)).allMatch(parties::equals);
  }

  @Test
  void a_head_cut_short_is_the_one_that_is_there() {
    List<ResponsibleParty> parties =
        List.of(
            ResponsibleParty.of("Рук. ШМО"),
            ResponsibleParty.of("Руководители ШМО"),
            ResponsibleParty.of("Руководитель ШМО"));
    assertThat(standard.variants(parties)).containsExactly(List.of(parties.get(0), parties.get(2)));
  }

  @Test
  void expands_abbreviations() {
    assertThat(standard.expansion("ШМО")).isEqualTo("школьное методическое объединение");
    assertThat(standard.expansion("увр")).isEqualTo("учебно-воспитательная работа");
    assertThat(standard.expansion("ЩЩЩ")).isNull();
    assertThat(standard.withAbbreviation("ЩЩЩ", "щедрый щит").expansion("ЩЩЩ"))
        .isEqualTo("щедрый щит");
  }
}
