package io.github.objectivityplan.validation;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.location.PlanPath;
import io.github.objectivityplan.order.Order;
import io.github.objectivityplan.party.ResponsibleParty;
import io.github.objectivityplan.plan.Activity;
import io.github.objectivityplan.plan.Direction;
import io.github.objectivityplan.plan.Plan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes one page that needs nothing else: the plan's table with the findings under their rows. The
 * filters by level are plain check boxes and style rules; nothing on the page is a script.
 */
final class HtmlReport {

  private static final String STYLE =
      """
      body{font:16px/1.4 "Liberation Serif","Times New Roman",serif;margin:2em auto;max-width:75em;padding:0 1em;color:#222}
      h1{font-size:1.4em}h2{font-size:1.15em}
      table{border-collapse:collapse;width:100%}th,td{border:1px solid #999;padding:.3em .5em;vertical-align:top;text-align:left}
      th{background:#f3f3f3}.dir td{font-weight:bold;background:#fafafa}
      ul{margin:.3em 0;padding:0;list-style:none}
      .f{border-left:.35em solid;padding:.15em .5em;margin:.25em 0;background:#fbfbfb}
      .error,.unread{border-color:#b00020}.warning{border-color:#c77700}.info{border-color:#2a6db0}
      .accepted{opacity:.55}.rule{color:#666;font-size:.85em}
      .note td{border-top:0;background:#fff}
      .was{background:#fde7e9;text-decoration:line-through}.now{background:#e6f4ea}
      #show-error:not(:checked)~* .error,#show-warning:not(:checked)~* .warning,#show-info:not(:checked)~* .info{display:none}
      label{margin-right:1.2em}
      @media print{input,label{display:none}}
      """;

  private final Appendable out;
  private final Locale locale;

  private HtmlReport(Appendable out, Locale locale) {
    this.out = out;
    this.locale = locale;
  }

  static void write(ReportFormat.Run run, Appendable out, Locale locale) throws IOException {
    new HtmlReport(out, locale).page(run);
  }

  private String say(String ru, String en) {
    return new Message(ru, en).in(locale);
  }

  private void page(ReportFormat.Run run) throws IOException {
    String language = locale.getLanguage().equals("ru") ? "ru" : "en";
    String title = say("Проверка плана", "Check of a plan");
    out.append("<!DOCTYPE html>\n<html lang=\"").append(language).append("\">\n<head>\n");
    out.append(
        "<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n");
    out.append(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src"
            + " 'unsafe-inline'\">\n");
    out.append("<title>").append(title).append("</title>\n<style>\n").append(STYLE);
    out.append("</style>\n</head>\n<body>\n<h1>").append(title).append("</h1>\n");
    for (Level level : List.of(Level.ERROR, Level.WARNING, Level.INFO)) {
      out.append(
          "<input type=\"checkbox\" id=\"show-%s\" checked><label for=\"show-%s\">%s</label>\n"
              .formatted(level.code(), level.code(), level.label().in(locale)));
    }
    for (UnreadFile file : run.unread()) {
      unread(file);
    }
    for (Report report : run.reports()) {
      report(report);
    }
    out.append("</body>\n</html>\n");
  }

  /** It has no level that could be filtered away. */
  private void unread(UnreadFile file) throws IOException {
    out.append("<section>\n<h2>").append(Markup.escape(Plain.line(file.name())));
    out.append("</h2>\n<p class=\"f unread\">");
    out.append(Markup.escape(Plain.notRead(file).in(locale))).append("</p>\n</section>\n");
  }

  private void report(Report report) throws IOException {
    out.append("<section>\n<h2>").append(Markup.escape(Plain.title(report, locale)));
    out.append("</h2>\n<p>").append(Markup.escape(Plain.summary(report).in(locale)));
    out.append("</p>\n<ul>\n");
    for (Plain.Remark remark : Plain.remarks(report)) {
      line(remark.level().code(), remark.message());
    }
    for (Finding finding : report.findings()) {
      if (row(finding.path()) == null) {
        finding(finding);
      }
    }
    out.append("</ul>\n");
    order(report.document().order());
    table(byRow(report), report.document().plan());
    recognised(report);
    out.append("</section>\n");
  }

  /** The findings of each row, in the order of the report. */
  private static Map<PlanPath, List<Finding>> byRow(Report report) {
    Map<PlanPath, List<Finding>> byRow = new HashMap<>();
    for (Finding finding : report.findings()) {
      PlanPath row = row(finding.path());
      if (row != null) {
        byRow.computeIfAbsent(row, at -> new ArrayList<>()).add(finding);
      }
    }
    return byRow;
  }

  private void line(String style, Message message) throws IOException {
    out.append("<li class=\"f ").append(style).append("\">");
    out.append(Markup.escape(message.in(locale))).append("</li>\n");
  }

  private void order(@Nullable Order order) throws IOException {
    if (order == null) {
      return;
    }
    String number = order.number() == null ? "" : " № " + order.number();
    String date = order.date() == null ? "" : " от " + Dates.format(order.date());
    String title = order.title() == null ? "" : " «" + order.title() + "»";
    out.append("<p>")
        .append(Markup.escape(order.kind().nominative() + date + number + title))
        .append("</p>\n");
  }

  private void table(Map<PlanPath, List<Finding>> byRow, Plan plan) throws IOException {
    out.append("<table>\n<thead><tr>");
    for (String head :
        List.of(
            "№",
            say("Мероприятие", "Activity"),
            say("Срок", "Deadline"),
            say("Ответственный", "Responsible"),
            say("Результат", "Result"),
            say("Примечание", "Note"))) {
      out.append("<th scope=\"col\">").append(head).append("</th>");
    }
    out.append("</tr></thead>\n<tbody>\n");
    for (int i = 0; i < plan.directions().size(); i++) {
      Direction direction = plan.directions().get(i);
      if (direction.title() != null) {
        String label = direction.label() == null ? "" : direction.label() + " ";
        String number = direction.number() == null ? "" : label + direction.number() + ". ";
        out.append("<tr class=\"dir\"><td colspan=\"6\">");
        out.append(Markup.escape(number + direction.title())).append("</td></tr>\n");
      }
      for (int j = 0; j < direction.activities().size(); j++) {
        List<Finding> findings = byRow.getOrDefault(PlanPath.activity(i, j), List.of());
        row(direction.activities().get(j), findings);
      }
    }
    out.append("</tbody>\n</table>\n");
  }

  private void recognised(Report report) throws IOException {
    if (report.recognised().isEmpty()) {
      return;
    }
    out.append("<details>\n<summary>").append(Plain.RECOGNISED.in(locale));
    out.append("</summary>\n<table>\n<thead><tr>");
    for (Message head : List.of(Plain.CODE, Plain.REQUIRED, Plain.BY_WHAT)) {
      out.append("<th scope=\"col\">").append(head.in(locale)).append("</th>");
    }
    out.append("</tr></thead>\n<tbody>\n");
    for (Recognition recognition : report.recognised()) {
      out.append("<tr>");
      cell(recognition.code());
      cell(Plain.name(report, recognition).in(locale));
      cell(Plain.recognised(report, recognition).in(locale));
      out.append("</tr>\n");
    }
    out.append("</tbody>\n</table>\n</details>\n");
  }

  private void row(Activity activity, List<Finding> findings) throws IOException {
    out.append("<tr>");
    cell(activity.number());
    cell(activity.title());
    cell(activity.deadline() == null ? null : activity.deadline().text());
    cell(
        activity.responsible().stream()
            .map(ResponsibleParty::text)
            .collect(Collectors.joining("\n")));
    cell(activity.result() == null ? null : activity.result().text());
    cell(activity.note());
    out.append("</tr>\n");
    if (!findings.isEmpty()) {
      out.append("<tr class=\"note\"><td></td><td colspan=\"5\"><ul>\n");
      for (Finding finding : findings) {
        finding(finding);
      }
      out.append("</ul></td></tr>\n");
    }
  }

  private void cell(@Nullable String text) throws IOException {
    out.append("<td>");
    if (text != null) {
      out.append(Markup.escape(text).replace("\n", "<br>"));
    }
    out.append("</td>");
  }

  private void finding(Finding finding) throws IOException {
    boolean accepted = finding.state() != Finding.State.OPEN;
    out.append("<li class=\"f ").append(finding.level().code());
    out.append(accepted ? " accepted\">" : "\">");
    out.append(Markup.escape(finding.message().in(locale)));
    out.append(" <span class=\"rule\">").append(Markup.escape(finding.rule()));
    if (finding.location() != null) {
      out.append(", ").append(Markup.escape(finding.location().describe().in(locale)));
    }
    if (accepted) {
      out.append(", ").append(Plain.state(finding.state()).in(locale));
    }
    out.append("</span>");
    for (Edit edit : finding.fix()) {
      out.append("<div><span class=\"was\">").append(Markup.escape(edit.before()));
      out.append("</span> → <span class=\"now\">").append(Markup.escape(edit.after()));
      out.append("</span></div>");
    }
    out.append("</li>\n");
  }

  /** The row that a path lies in; {@code null} where it is about the plan or its order. */
  private static @Nullable PlanPath row(PlanPath path) {
    PlanPath at = path;
    while (at != null && !at.name().equals("activities")) {
      at = at.parent();
    }
    return at;
  }
}
