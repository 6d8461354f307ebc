package io.github.objectivityplan.cli;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.UnreadableException;
import io.github.objectivityplan.docgen.PlanReader;
import io.github.objectivityplan.docgen.PlanWriter;
import io.github.objectivityplan.docgen.Reading;
import io.github.objectivityplan.plan.PlanDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads and writes the files of a call; an error names the file. */
final class PlanFiles {

  private PlanFiles() {}

  /**
   * Reads a file.
   *
   * @throws UnreadableException whatever is wrong with it
   */
  static Reading read(Path file) {
    try {
      return PlanReader.standard().read(file);
    } catch (UnreadableException e) {
      throw named(file, e.text(), e);
    } catch (OutOfMemoryError | StackOverflowError e) {
      throw named(
          file,
          new Message(
              "файл слишком велик для отведённой памяти", "the file is too large for this memory"),
          e);
    } catch (RuntimeException e) {
      throw named(
          file,
          new Message(
              "файл повреждён или имеет неизвестное устройство (%s)"
                  .formatted(e.getClass().getSimpleName()),
              "the file is damaged or of an unknown make (%s)"
                  .formatted(e.getClass().getSimpleName())),
          e);
    }
  }

  /** Reads a file of another kind, such as a profile. */
  interface Loader<T> {
    T load(Path file) throws IOException;
  }

  /**
   * Reads a file of another kind.
   *
   * @throws UnreadableException whatever is wrong with it
   */
  static <T> T load(Path file, Loader<T> loader) {
    try {
      return loader.load(file);
    } catch (UnreadableException e) {
      throw e.text().en().startsWith(file + ":") ? e : named(file, e.text(), e);
    } catch (IOException e) {
      throw named(file, unavailable(e), e);
    }
  }

  /**
   * Writes a file in the format of its ending.
   *
   * @throws UnreadableException if that cannot be done
   */
  static void write(PlanDocument document, Path file) {
    try {
      PlanWriter.standard().write(document, file);
    } catch (NoSuchFileException e) {
      throw named(file, new Message("папки нет", "there is no such folder"), e);
    } catch (IOException e) {
      throw named(file, unavailable(e), e);
    }
  }

  /**
   * Writes a text in UTF-8.
   *
   * @throws UnreadableException if that cannot be done
   */
  static void write(String text, Path file) {
    try {
      Files.writeString(file, text);
    } catch (NoSuchFileException e) {
      throw named(file, new Message("папки нет", "there is no such folder"), e);
    } catch (IOException e) {
      throw named(file, unavailable(e), e);
    }
  }

  private static Message unavailable(IOException e) {
    if (e instanceof NoSuchFileException) {
      return new Message("файл не найден", "no such file");
    }
    String what = String.valueOf(e.getMessage());
    return new Message("ошибка ввода-вывода: " + what, "input or output failed: " + what);
  }

  private static UnreadableException named(Path file, Message text, Throwable cause) {
    String name = file.toString().replace('\n', ' ');
    return new UnreadableException(
        new Message(name + ": " + text.ru(), name + ": " + text.en()), cause);
  }
}
