package io.github.objectivityplan.cli;

import io.github.objectivityplan.Message;
import io.github.objectivityplan.docgen.PlanReader;
import io.github.objectivityplan.validation.UnreadFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a call is to check: the files that it names, and of the folders that it names every file
 * that can be read, with those of the folders within. Hidden files and folders and the lock files
 * of Word ({@code ~$plan.docx}) are passed over; links to folders are not followed.
 */
final class FilesToCheck {

  private static final Path HERE = Path.of(".");

  private final List<Path> files = new ArrayList<>();
  private final List<Path> skipped = new ArrayList<>();
  private final List<UnreadFile> unread = new ArrayList<>();

  private FilesToCheck() {}

  static FilesToCheck of(List<Path> named) {
    FilesToCheck all = new FilesToCheck();
    for (Path path : named) {
      if (Files.isDirectory(path)) {
        all.addFolder(path);
      } else {
        all.files.add(path);
      }
    }
    return all;
  }

  /** The files, those of a folder in the order of their names. */
  List<Path> files() {
    return files;
  }

  /** The files of folders that are of no kind that can be read. */
  List<Path> skipped() {
    return skipped;
  }

  /** The folders that cannot be opened or have nothing to check. */
  List<UnreadFile> unread() {
    return unread;
  }

  private void addFolder(Path folder) {
    int before = files.size() + unread.size();
    // so that the files of "." are named as those of any other folder: from here on
    addAll(folder.equals(HERE) ? Path.of("") : folder);
    if (files.size() + unread.size() == before) {
      unread.add(
          new UnreadFile(
              folder.toString(),
              new Message(
                  "в папке ожидался хотя бы один файл .docx, .doc, .xlsx, .xls, .odt, .html, .txt"
                      + " или .json, таких в ней нет",
                  "expected at least one .docx, .doc, .xlsx, .xls, .odt, .html, .txt or .json file"
                      + " in the folder, it has none")));
    }
  }

  private void addAll(Path folder) {
    List<Path> children;
    try (Stream<Path> all = Files.list(folder)) {
      children = all.filter(child -> !isPassedOver(child)).sorted().toList();
    } catch (IOException e) {
      unread.add(new UnreadFile(folder.toString(), PlanFiles.unavailable(e)));
      return;
    } catch (UncheckedIOException e) {
      unread.add(
          new UnreadFile(
              folder.toString(), PlanFiles.unavailable(Objects.requireNonNull(e.getCause()))));
      return;
    }
    for (Path child : children) {
      if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
        addAll(child);
      } else if (PlanReader.canRead(child) && isFile(child)) {
        files.add(child);
      } else {
        skipped.add(child);
      }
    }
  }

  /** A file, or a link that leads nowhere, which is told; a pipe would never end. */
  private static boolean isFile(Path child) {
    return Files.isRegularFile(child) || Files.notExists(child);
  }

  private static boolean isPassedOver(Path child) {
    String name = child.getFileName().toString();
    return name.startsWith(".") || name.startsWith("~$");
  }
}
