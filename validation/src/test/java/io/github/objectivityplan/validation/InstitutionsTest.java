package io.github.objectivityplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstitutionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Выезды в МБОУ «СОШ № 2», МБОУ «СОШ № 6» и МКОУ «Ольховская ООШ»; 3",
        "Посещение СОШ № 2, СОШ № 6; 2",
        "Посещение лицея «Парус», гимназии № 4 и МБОУ СОШ № 9 с проверкой журналов; 3",
        "Выезды в Заречную СОШ № 1, Лесную СОШ и Усть-Луговскую ООШ (май); 3",
        "Выезды в школы: Заречная средняя школа № 1, Лесная основная общеобразовательная школа; 2",
        "Выезды в Заречную СОШ № 1, Лесную ООШ и др.; -1",
        "Выезды в Заречную и Лесную школы; -1",
        "Общественное наблюдение, Независимая экспертиза; -1",
        "Средняя школа, основная школа; -1",
        "Посещение СОШ № 2, СОШ № 6 и др.; -1",
        "Посещение СОШ № 2, СОШ № 6 и ещё двух школ; -1",
        "Посещение СОШ № 2, 5 и 7; -1",
        "Посещение МБОУ «СОШ № 2»; -1",
        "Посещение школ, лицеев и гимназий; -1",
        "Семинар «Школа молодого учителя», вебинар «Лицей»; -1",
        "Посещение МБОУ «СОШ № 2; -1",
        "''; -1",
      })
  void counts_the_schools_of_a_closed_list(String text, int count) {
    assertThat(Institutions.listed(text)).isEqualTo(count);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Выезды в МБОУ «СОШ № 2», МБОУ «СОШ № 6» и МКОУ «Ольховская ООШ» | май 2027 г. | Методист | Справка, не менее 7 школ; 1",
        "Выезды в МБОУ «СОШ № 2», МБОУ «СОШ № 6» и МКОУ «Ольховская ООШ» | май 2027 г. | Методист | Справка, не менее 3 школ; 0",
        "Выезды в МБОУ «СОШ № 2», МБОУ «СОШ № 6» и МКОУ «Ольховская ООШ» | май 2027 г. | Методист | Посещено не менее 7 уроков; 0",
        "Выезды в МБОУ «СОШ № 2», МБОУ «СОШ № 6» и др. | май 2027 г. | Методист | Не менее 7 школ; 0",
      })
  void are_compared_with_the_target_that_counts_them(String row, int findings) {
    Report report = PlanValidator.of(Profiles.byId("base")).validate(Documents.read("1 | " + row));
    assertThat(report.of("target-count-mismatch")).hasSize(findings);
  }
}
