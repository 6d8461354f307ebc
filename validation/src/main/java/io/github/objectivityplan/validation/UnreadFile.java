package io.github.objectivityplan.validation;

import io.github.objectivityplan.Message;
import java.util.Objects;

/**
 * Непрочитанный файл: a file of a run that could not be read, so that nothing is known about its
 * plan. Reports name it as an error, whatever the profile and the failing level.
 *
 * @param name the name of the file, as {@link Report#source()} names one that was read
 * @param problem what was expected and what came
 */
public record UnreadFile(String name, Message problem) {

  public UnreadFile {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(problem, "problem");
  }
}
