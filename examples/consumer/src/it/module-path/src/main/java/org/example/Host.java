package org.example;

import io.github.objectivityplan.docgen.DocumentFormat;
import io.github.objectivityplan.docgen.PlanReader;
import io.github.objectivityplan.docgen.PlanWriter;
import io.github.objectivityplan.json.PlanJson;
import io.github.objectivityplan.plan.PlanDocument;
import io.github.objectivityplan.validation.Finding;
import io.github.objectivityplan.validation.PlanValidator;
import io.github.objectivityplan.validation.Profiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** Reads JSON, writes Word, reads it back and checks it. */
final class Host {

  private Host() {}

  static List<String> rulesBroken(String json) throws IOException {
    PlanDocument document = PlanJson.read(json);
    ByteArrayOutputStream word = new ByteArrayOutputStream();
    PlanWriter.standard().write(document, DocumentFormat.DOCX, word);
    PlanDocument back =
        PlanReader.standard()
            .read(new ByteArrayInputStream(word.toByteArray()), DocumentFormat.DOCX)
            .document();
    return PlanValidator.of(Profiles.byId("base")).validate(back).findings().stream()
        .map(Finding::rule)
        .toList();
  }
}
