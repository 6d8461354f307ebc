package io.github.objectivityplan.docgen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.objectivityplan.plan.PlanDocument;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfWriterTest {

  static Stream<PlanDocument> documents() {
    return DocxWriterTest.documents();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void keeps_to_pdf_a_2a_and_pdf_ua_1(PlanDocument document) {
    PdfFile pdf = PdfFile.of(document);

    assertThat(pdf.breaches(PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(pdf.breaches(PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void prints_text() {
    List<String> pages = PdfFile.of(DocumentsToWrite.schoolOrder()).pages();
    System.out.println(String.join("\n=====\n", pages));
    assertThat(pages).hasSize(2);
  }
}
