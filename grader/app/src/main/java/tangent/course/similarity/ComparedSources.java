package tangent.course.similarity;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tangent.UserError;
import tangent.course.FolderName;
import tangent.course.UnusableClass;
import tangent.course.store.ClassFolder;
import tangent.course.store.FileTree;
import tangent.intake.AssignmentFiles;
import tangent.intake.Intake;
import tangent.intake.Source;
import tangent.intake.UnreadableFile;
import tangent.intake.UnusableSubmission;
import tangent.intake.Utf8;

/**
 * The folder {@code similarity/}: what a program that compares sources reads.
 *
 * @param folder that folder
 */
record ComparedSources(Path folder) {

  static final String NAME = "similarity";
  static final String SUBMISSIONS = "submissions";
  static final String BASE = "base-code";
  static final String EARLIER = "earlier";

  static ComparedSources in(ClassFolder results) {
    return new ComparedSources(results.path().resolve(NAME));
  }

  /**
   * Lays a class out, in place of another one.
   *
   * @param names the folders of the students to be compared
   */
  void write(ClassFolder results, List<String> names) throws IOException, UserError {
    Map<String, Path> submissions = new TreeMap<>();
    names.forEach(name -> submissions.put(name, results.sources().resolve(name)));
    write(folder.resolve(SUBMISSIONS), submissions, ComparedSources::stored);
    FileTree.ofTexts(starter()).update(folder.resolve(BASE));
  }

  /** The stubs, and what else of the starter students hand in with them. */
  private static Map<String, String> starter() {
    Map<String, String> files = new LinkedHashMap<>();
    Stream.concat(AssignmentFiles.CONTRACT.stream(), AssignmentFiles.GIVEN.stream())
        .sorted()
        .forEach(path -> files.put(path, PlainAscii.of(AssignmentFiles.handedOut(path))));
    return files;
  }

  /**
   * Lays earlier terms out, in place of others.
   *
   * @param terms each the {@code --out} of a class, or a folder with a submission per entry
   * @return the names that they got here
   */
  List<String> writeEarlier(List<Path> terms) throws IOException, UserError {
    List<String> names = new ArrayList<>();
    for (Path term : terms) {
      String name =
          unused(
              FolderName.of(String.valueOf(term.toAbsolutePath().normalize().getFileName())),
              names);
      names.add(name);
      if (writeEarlier(folder.resolve(EARLIER).resolve(name), term) == 0) {
        throw new UnusableClass(
            ("There are no submissions in %s: name with --earlier the --out of an earlier "
                    + "class, or a folder with a submission per entry.")
                .formatted(term));
      }
    }
    removeAllBut(names, folder.resolve(EARLIER));
    return names;
  }

  private static String unused(String name, List<String> taken) {
    String unused = name;
    for (int i = 2; taken.contains(unused); i++) {
      unused = name + "-" + i;
    }
    return unused;
  }

  private static int writeEarlier(Path root, Path term) throws IOException, UserError {
    Path graded = ClassFolder.sources(term);
    boolean stored = Files.isDirectory(graded);
    Map<String, Path> submissions = new TreeMap<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(stored ? graded : term)) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        submissions.put(stored ? name : FolderName.of(name), entry);
      }
    }
    return write(root, submissions, stored ? ComparedSources::stored : ComparedSources::handedIn);
  }

  private interface Reading {
    Map<String, String> of(Path submission) throws IOException;
  }

  /** Writes each submission that can be read into a folder, and tells how many those are. */
  private static int write(Path root, Map<String, Path> submissions, Reading reading)
      throws IOException, UserError {
    Set<String> written = new HashSet<>();
    for (Map.Entry<String, Path> each : submissions.entrySet()) {
      Map<String, String> sources = reading.of(each.getValue());
      if (!sources.isEmpty()) {
        FileTree.ofTexts(sources).update(root.resolve(each.getKey()));
        written.add(each.getKey());
      }
    }
    removeAllBut(written, root);
    return written.size();
  }

  /** Of sources as a class stores them; none where there is nothing to compare. */
  private static Map<String, String> stored(Path folder) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Map.Entry<String, byte[]> file : FileTree.of(folder).files().entrySet()) {
      try {
        texts.put(file.getKey(), PlainAscii.of(Utf8.source(file.getValue())));
      } catch (UnreadableFile noText) {
        // Nor could the compiler read it.
      }
    }
    return texts;
  }

  /** Of a submission as it was handed in. */
  private static Map<String, String> handedIn(Path submission) {
    Map<String, String> texts = new LinkedHashMap<>();
    try {
      for (Source source : Intake.of(submission).sources()) {
        if (source.problem().isEmpty()) {
          texts.put(source.path(), PlainAscii.of(source.text()));
        }
      }
    } catch (UnusableSubmission none) {
      // A class knows why; of earlier ones whoever graded them did.
    }
    return texts;
  }

  private static void removeAllBut(Collection<String> names, Path root)
      throws IOException, UserError {
    if (!Files.isDirectory(root)) {
      return;
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(root)) {
      for (Path entry : entries) {
        if (!names.contains(entry.getFileName().toString())) {
          FileTree.NONE.update(entry);
        }
      }
    }
  }
}
