package io.github.objectivityplan.docgen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.docgen.Block.Paragraph;
import io.github.objectivityplan.docgen.Block.Purpose;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignatureLineTest {

  private static SignatureLine line(String position, String name, boolean signed) {
    Paragraph signature = Paragraph.of(Purpose.SIGNATURE, position + "\t" + name);
    Paragraph mark = Paragraph.of(Purpose.E_SIGNATURE, "ДОКУМЕНТ ПОДПИСАН");
    return SignatureLine.at(
        signed ? List.of(signature, mark) : List.of(signature), 0, DocumentStyle.STANDARD);
  }

  @Test
  void a_mark_stands_between_a_position_and_a_name_that_leave_it_room() {
    SignatureLine line = line("Директор школы", "А.Б. Петрова", true);

    assertThat(line.mark()).isEqualTo("ДОКУМЕНТ ПОДПИСАН");
    assertThat(line.blocks()).isEqualTo(2);
    assertThat(line.shares(DocumentStyle.STANDARD)).hasSize(3);
  }

  @Test
  void a_mark_that_would_cut_a_word_of_the_position_stays_below() {
    String position = "Директор муниципального общеобразовательного учреждения «СОШ № 7»";
    SignatureLine line = line(position, "А.Б. Петрова-Водкина", true);

    assertThat(line).isEqualTo(line(position, "А.Б. Петрова-Водкина", false));
    assertThat(line.blocks()).isEqualTo(1);
    assertThat(line(position, "А.Б. Ким", true).mark()).isNotNull();
  }

  @Test
  void
      a_mark_that_would_cut_a_double_surname_leaves_it_the_room_of_a_short_position_or_stays_below() {
    String name = "А.-М.Б. Ясногорская-Северцева";

    assertThat(line("Директор", name, true).mark()).isNotNull();
    assertThat(line("Директор", name, true).shares(DocumentStyle.STANDARD).get(2))
        .isGreaterThan(400);
    assertThat(line("Исполняющий обязанности директора", name, true).mark()).isNull();
    assertThat(line("Директор", name + "-Водопьянова", true).mark()).isNull();
  }
}
