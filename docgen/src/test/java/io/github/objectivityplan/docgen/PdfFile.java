package io.github.objectivityplan.docgen;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.SimpleBookmark;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import io.github.objectivityplan.plan.PlanDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** A written PDF as other libraries see it: veraPDF judges it, OpenPDF reads its text. */
record PdfFile(byte[] bytes) {

  private static final double MILLIMETRES = 25.4 / 72;

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  /** A line of text: what it says, and where it begins and ends, in millimetres from top left. */
  record TextLine(String text, double left, double right, double top) {}

  static PdfFile of(PlanDocument document) {
    return new PdfFile(OfficeFile.write(document, DocumentFormat.PDF));
  }

  static PdfFile of(DocumentStyle style, PlanDocument document) {
    return new PdfFile(OfficeFile.write(PlanWriter.of(style), document, DocumentFormat.PDF));
  }

  /** The lines of the page {@code number}, from 1, as PDFBox finds them; cells are lines too. */
  List<TextLine> lines(int number) {
    List<TextLine> lines = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> places) {
              TextPosition first = places.get(0);
              TextPosition last = places.get(places.size() - 1);
              lines.add(
                  new TextLine(
                      text.replace('\u00a0', ' '),
                      first.getXDirAdj() * MILLIMETRES,
                      (last.getXDirAdj() + last.getWidthDirAdj()) * MILLIMETRES,
                      first.getYDirAdj() * MILLIMETRES));
            }
          };
      stripper.setStartPage(number);
      stripper.setEndPage(number);
      stripper.getText(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  /** The first line of the page {@code number} that begins with {@code text}. */
  TextLine line(int number, String text) {
    return lines(number).stream()
        .filter(line -> line.text().startsWith(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no line \"" + text + "\" in " + lines(number)));
  }

  /** What the file breaks of {@code flavour}, a line each. */
  List<String> breaches(PDFAFlavour flavour) {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(
              assertion ->
                  assertion.getRuleId().getClause()
                      + " "
                      + assertion.getMessage()
                      + " "
                      + assertion.getLocation().getContext())
          .toList();
    } catch (IOException | ModelParsingException | ValidationException | EncryptedPdfException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The width of each page, in points. */
  List<Integer> widths() {
    try (PdfReader reader = new PdfReader(bytes)) {
      List<Integer> widths = new ArrayList<>();
      for (int i = 1; i <= reader.getNumberOfPages(); i++) {
        widths.add(Math.round(reader.getPageSize(i).getWidth()));
      }
      return widths;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Whether each page has a number. A reader of text leaves it out, as it is no part of the text,
   * so it is known by its mark.
   */
  List<Boolean> numbered() {
    try (PdfReader reader = new PdfReader(bytes)) {
      List<Boolean> numbered = new ArrayList<>();
      for (int i = 1; i <= reader.getNumberOfPages(); i++) {
        String content = new String(reader.getPageContent(i), StandardCharsets.ISO_8859_1);
        numbered.add(content.contains("/Artifact BMC"));
      }
      return numbered;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The headings of the outline, those of the second level after a hyphen. */
  List<String> outline() {
    try (PdfReader reader = new PdfReader(bytes)) {
      List<String> headings = new ArrayList<>();
      for (Map<String, Object> top : SimpleBookmark.getBookmarkList(reader)) {
        headings.add((String) top.get("Title"));
        if (top.get("Kids") instanceof List<?> kids) {
          kids.forEach(kid -> headings.add("- " + ((Map<?, ?>) kid).get("Title")));
        }
      }
      return headings;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Map<String, String> information() {
    try (PdfReader reader = new PdfReader(bytes)) {
      return reader.getInfo();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String language() {
    try (PdfReader reader = new PdfReader(bytes)) {
      return reader.getCatalog().getAsString(PdfName.LANG).toUnicodeString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String metadata() {
    try (PdfReader reader = new PdfReader(bytes)) {
      return new String(reader.getMetadata(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of each page, with one space for all white space. */
  List<String> pages() {
    try (PdfReader reader = new PdfReader(bytes)) {
      PdfTextExtractor extractor = new PdfTextExtractor(reader);
      List<String> pages = new ArrayList<>();
      for (int i = 1; i <= reader.getNumberOfPages(); i++) {
        pages.add(extractor.getTextFromPage(i).replaceAll("[\\s\u00a0]+", " ").strip());
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
