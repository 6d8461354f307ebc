package io.github.objectivityplan.docgen;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What the PDF library says while it works goes to {@code java.util.logging} as the host has set it
 * up, steps as {@link Level#FINE}. Left to itself the library puts handlers of its own on its
 * loggers and prints each step to the standard error.
 */
final class PdfLog implements XRLogger {

  private PdfLog() {}

  /** Takes the place of the library's own logger; one that the host has chosen stays. */
  // the library's own lock, since it sets its logger under it too
  @SuppressWarnings("LockOnNonEnclosingClassLiteral")
  static void keepQuiet() {
    synchronized (XRLog.class) {
      if (XRLog.getLoggerImpl() == null) {
        XRLog.setLoggerImpl(new PdfLog());
      }
    }
  }

  private static Level level(Level said) {
    return said.intValue() <= Level.INFO.intValue() ? Level.FINE : said;
  }

  @Override
  public void log(String where, Level level, String text) {
    Logger.getLogger(where).log(level(level), text);
  }

  @Override
  public void log(String where, Level level, String text, Throwable cause) {
    Logger.getLogger(where).log(level(level), text, cause);
  }

  @Override
  public void setLevel(String logger, Level level) {
    // levels are the host's
  }

  @Override
  public boolean isLogLevelEnabled(Diagnostic diagnostic) {
    return Logger.getLogger(diagnostic.getLogMessageId().getWhere())
        .isLoggable(level(diagnostic.getLevel()));
  }
}
