package io.github.objectivityplan.cli;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.UnreadableException;
import io.github.objectivityplan.docgen.DocumentStyle;
import io.github.objectivityplan.docgen.PlanReader;
import io.github.objectivityplan.docgen.PlanWriter;
import io.github.objectivityplan.docgen.Reading;
import io.github.objectivityplan.plan.PlanDocument;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads and writes the files of a call; an error names the file. */
final class PlanFiles {

  private PlanFiles() {}

  /**
   * Reads a file.
   *
   * @throws UnreadableException whatever is wrong with it; the message names the file
   */
  static Reading read(Path file) {
    try {
      return content(file);
    } catch (UnreadableException e) {
      throw named(file, e.text(), e);
    }
  }

  /**
   * Reads a file.
   *
   * @throws UnreadableException whatever is wrong with it; who calls knows the file
   */
  static Reading content(Path file) {
    try {
      return PlanReader.standard().read(file);
    } catch (UnreadableException e) {
      throw e;
    } catch (OutOfMemoryError | StackOverflowError e) {
      throw new UnreadableException(
          new Message(
              "файл слишком велик для отведённой памяти", "the file is too large for this memory"),
          e);
    } catch (RuntimeException e) {
      throw new UnreadableException(
          new Message(
              "файл повреждён или имеет неизвестное устройство (%s)"
                  .formatted(e.getClass().getSimpleName()),
              "the file is damaged or of an unknown make (%s)"
                  .formatted(e.getClass().getSimpleName())),
          e);
    }
  }

  /**
   * Refuses to write over the file that is read, under whatever name or link.
   *
   * @throws WrongCallException if both are one file
   */
  static void refuseSame(Path in, Path out) {
    boolean same = in.toAbsolutePath().normalize().equals(out.toAbsolutePath().normalize());
    try {
      same |= Files.exists(out) && Files.isSameFile(in, out);
    } catch (IOException e) {
      // what cannot be found is no second name of the other file
    }
    if (same) {
      throw new WrongCallException(
          new Message(
              "%s: ожидался другой файл для записи, получен тот же, что читается".formatted(out),
              "%s: expected another file to write, came the one that is read".formatted(out)));
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
    write(PlanWriter.standard(), document, file);
  }

  /**
   * The writer on the letterhead in {@code file}.
   *
   * @throws UnreadableException if that is no letterhead, or cannot be read
   */
  static PlanWriter writerOn(Path file) {
    try {
      return PlanWriter.of(DocumentStyle.builder().letterhead(file).build());
    } catch (UnreadableException e) {
      throw named(file, e.text(), e);
    } catch (IOException e) {
      throw named(file, unavailable(e), e);
    }
  }

  /**
   * Writes a document with {@code writer}.
   *
   * @throws UnreadableException if that cannot be done
   */
  static void write(PlanWriter writer, PlanDocument document, Path file) {
    refuseFolder(file);
    try {
      writer.write(document, file);
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
    write(text.getBytes(StandardCharsets.UTF_8), file);
  }

  /**
   * Writes a file of these bytes.
   *
   * @throws UnreadableException if that cannot be done
   */
  static void write(byte[] bytes, Path file) {
    refuseFolder(file);
    try {
      Files.write(file, bytes);
    } catch (NoSuchFileException e) {
      throw named(file, new Message("папки нет", "there is no such folder"), e);
    } catch (IOException e) {
      throw named(file, unavailable(e), e);
    }
  }

  private static void refuseFolder(Path file) {
    if (Files.isDirectory(file)) {
      throw named(
          file,
          new Message("ожидался файл, получена папка", "expected a file, came a folder"),
          null);
    }
  }

  static Message unavailable(IOException e) {
    if (e instanceof NoSuchFileException) {
      return new Message("файл не найден", "no such file");
    }
    if (e instanceof AccessDeniedException) {
      return new Message("нет доступа", "access is denied");
    }
    if (e instanceof CharacterCodingException) {
      return new Message(
          "ожидался текст в UTF-8, получена другая кодировка",
          "expected text in UTF-8, came another encoding");
    }
    String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
    return new Message(
        "ошибка ввода-вывода", "input or output failed" + (reason == null ? "" : ": " + reason));
  }

  static UnreadableException named(Path file, Message text, @Nullable Throwable cause) {
    String name = file.toString().replace('\n', ' ');
    return new UnreadableException(
        new Message(name + ": " + text.ru(), name + ": " + text.en()), cause);
  }
}
