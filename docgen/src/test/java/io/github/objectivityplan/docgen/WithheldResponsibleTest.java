package io.github.objectivityplan.docgen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.party.PartyDirectory;
import io.github.objectivityplan.party.ResponsibleParty;
import io.github.objectivityplan.plan.Activity;
import io.github.objectivityplan.plan.Plan;
import io.github.objectivityplan.plan.PlanDocument;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells «Ответственные», as a public version shows them. */
class WithheldResponsibleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          Быков, учитель физики | учитель физики
          Светлова — зам. директора | зам. директора
          Быков, Светлова | ''
          Быков и Речной | ''
          Быков/Светлова | ''
          Шевчук; Арутюнян; Чхеидзе | ''
          БЫКОВА, завуч | завуч
          Быков-Речной, завхоз | завхоз
          О'Нил, учитель английского языка | учитель английского языка
          Мельник, учитель химии | учитель химии
          Ким, учитель химии | учитель химии
          директор Быков | директор
          Директор Быкова, завуч Петренко | Директор; завуч
          учителя: Быкова, Светлова, Ким | учителя
          зам. директора по УВР Коваленко | зам. директора по УВР
          заместитель директора школы Быкова | заместитель директора школы
          учитель физики Шмидт | учитель физики
          социальный педагог Ткач | социальный педагог
          Учитель начальных классов Дальняя | Учитель начальных классов
          Классные руководители: Ясная, Мирный | Классные руководители
          РИМЦ, Светлова | РИМЦ
          Управление образования (Быкова) | Управление образования
          Отв. Смирнова | Отв.
          учитель Ли Ен Сук | учитель
          иванова мария петровна, учитель | учитель
          Пак Сон Хи | ''
          Быков, С.С. | ''
          учитель Быкова, @bykova | учитель, [учётная запись]
          """)
  void a_surname_alone_is_a_person_and_the_position_stays(String cell, String shown) {
    assertThat(shown(cell)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Юность
          Кванториум «Росток»
          директор Кванториума
          «Рябина»; Родина; Основа
          Минобрнауки; Рособрнадзор; Москва; Саратов
          Администрация Саратова
          отдел образования Королёва
          глава Ростова
          Комитет по образованию г. Пскова
          институт Пушкина
          Школа Юрия Гагарина
          Совет старшеклассников; Юнармия
          ГАУ ДПО «ИРО»; ФИОКО; РЦОИ
          Ленинский отдел образования
          Педагогический совет; Родительский комитет
          Муниципальный координатор ВПР; Школьный координатор
          Начальник Управления образования Энского района
          Классные руководители 4-х, 5-х классов
          учителя русского языка, математики
          Специалисты УО; Тьюторы; Волонтёры; Библиотека
          Точка роста; Навигаторы детства
          Учительская; Столовая
          """)
  void what_is_no_person_stays(String cell) {
    assertThat(shown(cell)).isEqualTo(cell);
  }

  private static String shown(String cell) {
    PlanDocument document =
        PlanDocument.of(
            Plan.builder("План")
                .direction(
                    null,
                    direction ->
                        direction.activity(
                            "Дело",
                            row ->
                                ResponsibleParty.parseAll(cell, PartyDirectory.standard())
                                    .forEach(party -> row.responsible(party.text()))))
                .build());
    PlanDocument published = PublicVersion.of(document).document();
    Activity row = published.plan().allActivities().findFirst().orElseThrow();
    return row.responsible().stream().map(ResponsibleParty::text).collect(Collectors.joining("; "));
  }
}
