package io.github.objectivityplan.examples.springboot;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.UnreadableException;
import io.github.objectivityplan.docgen.UnwritableException;
import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.validation.Finding;
import io.github.objectivityplan.validation.Report;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolation;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * What goes wrong is a problem detail (RFC 9457), in the client's language; what Spring itself
 * refuses has its words in {@code messages.properties}.
 */
@RestControllerAdvice
class PlanProblems extends ResponseEntityExceptionHandler {

  private static final String TYPES = "urn:objectivity-plan:problem:";

  /** The plan was read and breaks its profile: each finding is told. */
  @ExceptionHandler
  ProblemDetail nonCompliant(NonCompliantException e, Locale locale) {
    Report report = e.report();
    ProblemDetail problem =
        nonCompliant(
            report.findings().stream().map(finding -> FindingView.of(finding, locale)).toList());
    problem.setProperty("profile", report.profile().id());
    return problem;
  }

  /** The same where {@code @CompliantPlan} has found it: its violations carry the findings. */
  @Override
  protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
      MethodArgumentNotValidException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    List<FindingView> findings =
        e.getBindingResult().getFieldErrors().stream()
            .map(PlanProblems::finding)
            .sorted(
                Comparator.comparing((FindingView finding) -> PlanPath.parse(finding.path()))
                    .thenComparing(FindingView::rule))
            .toList();
    return handleExceptionInternal(
        e, nonCompliant(findings), headers, HttpStatus.UNPROCESSABLE_CONTENT, request);
  }

  private static FindingView finding(FieldError error) {
    ConstraintViolation<?> violation = error.unwrap(ConstraintViolation.class);
    HibernateConstraintViolation<?> hibernate =
        violation.unwrap(HibernateConstraintViolation.class);
    Finding finding = hibernate.getDynamicPayload(Finding.class);
    if (finding != null) {
      return FindingView.of(finding, LocaleContextHolder.getLocale()).below("document");
    }
    return new FindingView(
        violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName(),
        "error",
        violation.getMessage(),
        "",
        error.getField(),
        "/" + error.getField(),
        null,
        null);
  }

  private static ProblemDetail nonCompliant(List<FindingView> findings) {
    long errors = findings.stream().filter(finding -> finding.level().equals("error")).count();
    ProblemDetail problem =
        problem(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "non-compliant",
            new Message("План не соответствует профилю", "The plan does not comply"),
            new Message("ошибок: " + errors, "errors: " + errors));
    problem.setProperty("findings", findings);
    return problem;
  }

  /** The file is not what its name says, damaged, hostile, or no plan. */
  @ExceptionHandler
  ProblemDetail unreadable(UnreadableException e) {
    return problem(
        HttpStatus.UNPROCESSABLE_CONTENT,
        "unreadable",
        new Message("Файл не прочитан как план", "The file cannot be read as a plan"),
        e.text());
  }

  /** There is no such profile or format. */
  @ExceptionHandler
  ProblemDetail refused(RefusedException e) {
    return problem(
        e.status(),
        "refused",
        new Message("Такого запроса сервис не знает", "The service knows no such request"),
        e.text());
  }

  /** The format can only be read. */
  @ExceptionHandler
  ProblemDetail unwritable(UnwritableException e, HttpServletResponse response) {
    response.reset();
    return problem(
        HttpStatus.NOT_FOUND,
        "unwritable",
        new Message("Документ не записан", "The document cannot be written"),
        e.text());
  }

  /** The body is not JSON, or not that of a plan. */
  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    ProblemDetail problem =
        notReadable(e.getCause() instanceof UnreadableException unreadable ? unreadable : null);
    return handleExceptionInternal(
        e, problem, headers, HttpStatusCode.valueOf(problem.getStatus()), request);
  }

  private static ProblemDetail notReadable(@Nullable UnreadableException e) {
    if (e != null && e.getCause() instanceof StreamConstraintsException) {
      return tooLarge();
    }
    ProblemDetail problem =
        problem(
            HttpStatus.BAD_REQUEST,
            "not-json",
            new Message("Запрос не прочитан", "The request cannot be read"),
            e == null
                ? new Message("ожидался JSON плана", "expected the JSON of a plan")
                : e.text());
    if (e != null && e.getCause() instanceof JacksonException json) {
      problem.setProperty("pointer", pointer(json));
      if (json.getLocation() != null && json.getLocation().getLineNr() > 0) {
        problem.setProperty("line", json.getLocation().getLineNr());
        problem.setProperty("column", json.getLocation().getColumnNr());
      }
    }
    return problem;
  }

  private static String pointer(JacksonException e) {
    StringBuilder pointer = new StringBuilder();
    for (JacksonException.Reference step : e.getPath()) {
      String name = step.getPropertyName();
      pointer.append('/');
      if (name == null) {
        pointer.append(step.getIndex());
      } else {
        pointer.append(name.replace("~", "~0").replace("/", "~1"));
      }
    }
    return pointer.toString();
  }

  /** More than the limits of {@code application.yaml} and of {@link PlanJsonConverter}. */
  @Override
  protected @Nullable ResponseEntity<Object> handleMaxUploadSizeExceededException(
      MaxUploadSizeExceededException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return handleExceptionInternal(e, tooLarge(), headers, HttpStatus.CONTENT_TOO_LARGE, request);
  }

  private static ProblemDetail tooLarge() {
    return problem(
        HttpStatus.CONTENT_TOO_LARGE,
        "too-large",
        new Message("Запрос слишком велик", "The request is too large"),
        new Message(
            "ожидалось не больше 5 МБ и 500 уровней вложенности",
            "expected at most 5 MB and 500 levels of nesting"));
  }

  /** The body says that it has parts, and has none. */
  @ExceptionHandler
  ProblemDetail notMultipart(MultipartException e) {
    return problem(
        HttpStatus.BAD_REQUEST,
        "not-multipart",
        new Message("Запрос не прочитан", "The request cannot be read"),
        new Message(
            "ожидалось тело multipart/form-data с файлом «file»",
            "expected a multipart/form-data body with the file \"file\""));
  }

  private static ProblemDetail problem(
      HttpStatus status, String type, Message title, Message detail) {
    Locale locale = LocaleContextHolder.getLocale();
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail.in(locale));
    problem.setType(URI.create(TYPES + type));
    problem.setTitle(title.in(locale));
    return problem;
  }
}
