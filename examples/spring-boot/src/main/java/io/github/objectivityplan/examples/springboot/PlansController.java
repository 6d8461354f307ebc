package io.github.objectivityplan.examples.springboot;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.docgen.DocumentFormat;
import io.github.objectivityplan.docgen.PlanReader;
import io.github.objectivityplan.docgen.PlanWriter;
import io.github.objectivityplan.docgen.Reading;
import io.github.objectivityplan.location.SourceMap;
import io.github.objectivityplan.plan.PlanDocument;
import io.github.objectivityplan.validation.Level;
import io.github.objectivityplan.validation.PlanValidator;
import io.github.objectivityplan.validation.Profiles;
import io.github.objectivityplan.validation.Report;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * {@code /checks} checks a plan; {@code /documents/FORMAT} writes it. Both take JSON or a file.
 * What does not comply is answered by {@link PlanProblems}.
 */
@RestController
class PlansController {

  private static final int NAME_LENGTH = 120;

  private final PlanReader reader;
  private final PlanWriter writer;

  PlansController(PlanReader reader, PlanWriter writer) {
    this.reader = reader;
    this.writer = writer;
  }

  /** Checks a plan that comes as JSON; {@link PlanJsonConverter} has read it. */
  @PostMapping(path = "/checks", consumes = MediaType.APPLICATION_JSON_VALUE)
  CheckResult check(
      @RequestBody PlanDocument document,
      @RequestParam(defaultValue = "base") String profile,
      Locale locale) {
    return CheckResult.of(compliant(document, SourceMap.EMPTY, profile), locale);
  }

  // [check-upload]
  /** Checks a plan that comes as a file; findings say where in the file they stand. */
  @PostMapping(path = "/checks", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  CheckResult check(
      @RequestParam MultipartFile file,
      @RequestParam(defaultValue = "base") String profile,
      Locale locale)
      throws IOException {
    Reading reading = read(file);
    return CheckResult.of(compliant(reading.document(), reading.sources(), profile), locale);
  }

  // [/check-upload]

  /** Writes a plan that comes as JSON. It complies: {@link DocumentRequest} says so. */
  @PostMapping(path = "/documents/{format}", consumes = MediaType.APPLICATION_JSON_VALUE)
  void document(
      @PathVariable String format,
      @Valid @RequestBody DocumentRequest request,
      HttpServletResponse response)
      throws IOException {
    write(request.document(), request.fileName(), format, response);
  }

  /** Writes a plan that comes as a file, in this format or another. */
  @PostMapping(path = "/documents/{format}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  void document(
      @PathVariable String format,
      @RequestParam MultipartFile file,
      @RequestParam(defaultValue = "base") String profile,
      HttpServletResponse response)
      throws IOException {
    Reading reading = read(file);
    Report report = compliant(reading.document(), reading.sources(), profile);
    write(report.document(), null, format, response);
  }

  private Report compliant(PlanDocument document, SourceMap sources, String profile) {
    if (!Profiles.ids().contains(profile)) {
      String known = String.join(", ", Profiles.ids());
      throw new RefusedException(
          HttpStatus.BAD_REQUEST,
          new Message(
              "profile: ожидался профиль (%s), получен «%s»".formatted(known, profile),
              "profile: expected a profile (%s), came \"%s\"".formatted(known, profile)));
    }
    Report report = PlanValidator.of(Profiles.byId(profile)).validate(document, sources);
    if (report.failsAt(Level.ERROR)) {
      throw new NonCompliantException(report);
    }
    return report;
  }

  private Reading read(MultipartFile file) throws IOException {
    String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
    DocumentFormat format =
        format(name)
            .orElseThrow(
                () ->
                    new RefusedException(
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                        new Message(
                            "file: ожидался файл docx, doc, xlsx, xls, odt, html, txt или json, получен «%s»"
                                .formatted(name),
                            "file: expected a docx, doc, xlsx, xls, odt, html, txt or json file, came \"%s\""
                                .formatted(name))));
    try (InputStream in = file.getInputStream()) {
      return reader.read(in, format);
    }
  }

  private void write(
      PlanDocument document, @Nullable String fileName, String format, HttpServletResponse response)
      throws IOException {
    DocumentFormat wanted =
        format("plan." + format)
            .orElseThrow(
                () ->
                    new RefusedException(
                        HttpStatus.NOT_FOUND,
                        new Message(
                            "документ в формате «%s» записать нельзя".formatted(format),
                            "a document cannot be written as \"%s\"".formatted(format))));
    String name = fileName(fileName == null ? document.plan().title() : fileName);
    response.setContentType(
        MediaTypeFactory.getMediaType("plan." + wanted.extension())
            .orElse(MediaType.APPLICATION_OCTET_STREAM)
            .toString());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename(name + "." + wanted.extension(), StandardCharsets.UTF_8)
            .build()
            .toString());
    writer.write(document, wanted, response.getOutputStream());
  }

  /** A name that any file system takes. */
  private static String fileName(@Nullable String wish) {
    String name =
        (wish == null ? "" : wish).replaceAll("[\\s\\p{Cntrl}\\\\/:*?\"<>|]+", " ").strip();
    return name.isEmpty()
        ? "plan"
        : name.length() <= NAME_LENGTH ? name : name.substring(0, NAME_LENGTH).strip();
  }

  private static Optional<DocumentFormat> format(String fileName) {
    try {
      return DocumentFormat.of(Path.of(fileName));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
