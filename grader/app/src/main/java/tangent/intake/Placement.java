package tangent.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Puts each Java file where the package it declares says that it belongs, and says so where that is
 * not where it lay.
 *
 * <p>A file of the contract that can't be used keeps its place, with the problem that it has: it is
 * a file that does not compile, rather than one that is missing.
 */
final class Placement {

  private final Set<String> paths;
  private final Map<String, Source> sources = new TreeMap<>();
  private final Map<String, byte[]> contents = new TreeMap<>();
  private final List<Notice> notices = new ArrayList<>();

  Placement(List<ScannedFile> files) {
    paths = files.stream().map(ScannedFile::path).collect(Collectors.toSet());
    List<ScannedFile> elsewhere = new ArrayList<>();
    for (ScannedFile file : files) {
      file.guess().ifPresent(notices::add);
      if (!inItsPlace(file)) {
        elsewhere.add(file);
      }
    }
    elsewhere.forEach(this::move);
    AssignmentFiles.CONTRACT.stream()
        .filter(file -> !sources.containsKey(file))
        .forEach(this::seek);
  }

  Map<String, Source> sources() {
    return sources;
  }

  /** What the digest is made of: the bytes of each source, as they lay in the submission. */
  Map<String, byte[]> contents() {
    return contents;
  }

  List<Notice> notices() {
    return notices;
  }

  /** Takes the file as it lies, unless its own words say that it belongs somewhere else. */
  private boolean inItsPlace(ScannedFile file) {
    String path = file.path();
    String name = SourceTree.name(path);
    if (name.equals("package-info.java")) {
      return true;
    }
    try {
      String text = file.text();
      PackageLine declared = PackageLine.of(text);
      if (!target(declared, name, text).equals(path)) {
        return staysAs(file, declared);
      }
      if (!objected(path, path)) {
        take(path, Source.readable(path, text), file.bytes());
      }
    } catch (UnreadableFile refusal) {
      if (!objected(path, path)) {
        String place = place(path);
        Notice problem = new Notice(path, refusal.line(), refusal.sentence());
        take(place, Source.unreadable(place, problem), file.bytes());
      }
    }
    return true;
  }

  /** Where a file belongs by its name: one in another case gives way to the one that is meant. */
  private String place(String path) {
    String assigned = AssignmentFiles.asAssigned(path);
    return paths.contains(assigned) ? path : assigned;
  }

  /** Where a source belongs by its words. Only its file may be in another case than they say. */
  private static String target(PackageLine declared, String name, String text) {
    String path = declared.path(name);
    String assigned = AssignmentFiles.asAssigned(path);
    if (assigned.equals(path)) {
      return declared.path(ClassLine.fileName(name, text));
    }
    return packageOf(assigned).equals(declared.name()) ? assigned : path;
  }

  private boolean objected(String from, String path) {
    Optional<String> objection = objection(path);
    objection.ifPresent(sentence -> notices.add(new Notice(from, 0, sentence)));
    return objection.isPresent();
  }

  private static Optional<String> objection(String path) {
    if (path.endsWith("module-info.java")) {
      return Optional.of("A module-info.java is not needed here and was left out. Delete it.");
    }
    if (!PackageRules.wellFormed(path.substring(0, path.length() - ".java".length()))) {
      return Optional.of(
          "This is no name for a Java file, so it was left out. Use letters and digits only.");
    }
    return PackageRules.taken(path)
        ? Optional.of(
            "This package belongs to Java or to the grader, so the file was left out. Choose another"
                + " package name.")
        : Optional.empty();
  }

  /** Where the place is right, or nobody's, what the file declares must be wrong. */
  private boolean staysAs(ScannedFile file, PackageLine declared) {
    String path = file.path();
    String assigned = place(path);
    if (!AssignmentFiles.CONTRACT.contains(assigned)) {
      return declared.name().isEmpty() && PackageRules.taken(path) && objected(path, path);
    }
    if (declared.name().equals(packageOf(assigned))) {
      return false;
    }
    String line = "Write \"package " + packageOf(assigned) + ";\" as its first line.";
    String sentence =
        declared.name().isEmpty()
            ? "This file names no package. " + line
            : "This file says \"package " + declared.name() + ";\". " + line;
    Notice problem = new Notice(path, declared.line(), sentence);
    take(assigned, Source.unreadable(assigned, problem), file.bytes());
    return true;
  }

  /** Takes a file that lies in one place and declares another; both can't be read by mistake. */
  private void move(ScannedFile file) {
    String from = file.path();
    try {
      String text = file.text();
      String path = target(PackageLine.of(text), SourceTree.name(from), text);
      if (objected(from, path)) {
        return;
      }
      if (sources.containsKey(path)) {
        notices.add(
            new Notice(
                from,
                0,
                "This file was left out: it says that it is "
                    + path
                    + ", which is there already. Delete one of the two."));
      } else {
        notices.add(
            new Notice(
                from,
                0,
                (SourceTree.name(path).equals(SourceTree.name(from))
                        ? "By its package line this file is "
                        : "By the class in it this file is ")
                    + path
                    + ", and was taken as that. Move it there."));
        take(path, Source.readable(path, text), file.bytes());
      }
    } catch (UnreadableFile e) {
      throw new IllegalStateException("a file without a text declares nothing", e);
    }
  }

  /** Looks for a file of the contract under its name alone, so that the student can be told. */
  private void seek(String missing) {
    String name = missing.substring(missing.lastIndexOf('/'));
    Optional<Source> alike =
        sources.values().stream()
            .filter(source -> ("/" + source.path()).endsWith(name))
            .findFirst();
    alike.ifPresent(
        found -> {
          Notice problem =
              new Notice(
                  missing,
                  0,
                  ("This file was found as %s. Move it to %s and write \"package %s;\" as its "
                          + "first line.")
                      .formatted(found.path(), missing, packageOf(missing)));
          take(missing, Source.unreadable(missing, problem), new byte[0]);
        });
  }

  private static String packageOf(String path) {
    return SourceTree.parent(path).replace('/', '.');
  }

  private void take(String path, Source source, byte[] content) {
    sources.put(path, source);
    contents.put(path, content);
  }
}
