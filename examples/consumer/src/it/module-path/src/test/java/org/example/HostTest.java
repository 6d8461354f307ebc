package org.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.objectivityplan.docgen.DocumentFormat;
import io.github.objectivityplan.docgen.MissingLibraryException;
import io.github.objectivityplan.docgen.PlanWriter;
import io.github.objectivityplan.json.PlanJson;
import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;

class HostTest {

  private static final String PLAN =
      """
      {"plan": {"kind": "PLAN_RABOTY", "title": "План работы на 2027 год",
        "columns": [{"role": "NUMBER", "title": "№"}, {"role": "ACTIVITY", "title": "Мероприятие"},
          {"role": "DEADLINE", "title": "Срок"}, {"role": "RESPONSIBLE", "title": "Ответственный"}],
        "directions": [{"activities": [{"number": "1", "title": "Выборочная перепроверка работ",
          "deadline": {"text": "до 31 апреля 2027 г."}}]}]}}
      """;

  @Test
  void a_module_reads_checks_and_writes() throws Exception {
    assertTrue(Host.class.getModule().isNamed());
    assertTrue(PlanJson.class.getModule().isNamed());
    assertTrue(Host.rulesBroken(PLAN).contains("responsible-missing"));
    assertTrue(Host.rulesBroken(PLAN).contains("deadline-impossible-date"));
  }

  @Test
  void what_was_left_out_is_named() {
    MissingLibraryException missing =
        assertThrows(
            MissingLibraryException.class,
            () ->
                PlanWriter.standard()
                    .write(PlanJson.read(PLAN), DocumentFormat.XLSX, new ByteArrayOutputStream()));

    assertEquals("org.apache.poi:poi-ooxml", missing.artifact());
  }
}
