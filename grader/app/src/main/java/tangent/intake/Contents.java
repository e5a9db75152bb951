package tangent.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What lies in a submission, for telling a person why no sources could be taken from it. */
final class Contents {

  private static final int SHOWN = 8;
  private static final int SUBMISSIONS_SHOWN = 60;
  private static final int LONGEST_NAME = 120;

  private final List<String> java = new ArrayList<>();
  private final List<String> zips = new ArrayList<>();
  private final List<String> others = new ArrayList<>();
  private final List<String> closed = new ArrayList<>();
  private final List<Notice> leftOut = new ArrayList<>();
  private final Map<String, String> unusable = new TreeMap<>();
  private final int most;
  private boolean cutShort;

  Contents(IntakeLimits limits) {
    this.most = limits.entries();
  }

  void add(Survey survey, String outside, List<Notice> ofTheTree) {
    survey.java().forEach(path -> java.add(SourceTree.join(outside, path)));
    survey.zips().forEach(path -> zips.add(SourceTree.join(outside, path)));
    survey.others().forEach(path -> others.add(SourceTree.join(outside, path)));
    survey.closed().forEach(path -> closed.add(SourceTree.join(outside, path)));
    leftOut.addAll(ofTheTree);
    cutShort |= survey.cutShort();
  }

  /** A zip of it can't be read, for this reason. */
  void unusable(String zip, String why) {
    unusable.put(zip, why);
  }

  List<String> zips() {
    return zips;
  }

  UnusableSubmission several(List<String> names) {
    List<String> all = new ArrayList<>(names);
    unusable.keySet().stream().filter(zip -> !all.contains(zip)).forEach(all::add);
    return new UnusableSubmission(
        "This holds several submissions, and only one can be graded at a time: "
            + list(all, SUBMISSIONS_SHOWN)
            + ". Name one of them. If they are parts of one, put their files into one project.");
  }

  /** Where no sources were found, nothing else may be there that might hold them. */
  void insistThatNothingIsThere() throws UnusableSubmission {
    Optional<String> reason = hidden();
    if (reason.isPresent()) {
      throw closed.isEmpty()
          ? new UnusableSubmission(reason.get())
          : UnusableSubmission.unread(reason.get(), null);
    }
    if (!java.isEmpty()) {
      throw new UnusableSubmission(
          ("None of the assignment's files was found, such as NumericalDerivative.java. What "
                  + "is there: %s.")
              .formatted(list(java)));
    }
    if (!others.isEmpty() || !zips.isEmpty()) {
      List<String> all = new ArrayList<>(zips);
      all.addAll(others);
      throw new UnusableSubmission("No Java file was found. What is there: " + list(all) + ".");
    }
  }

  /** Sources as they were handed out are nobody's work: it may be in what can't be read. */
  void insistThatNothingIsLost(Candidate best) throws UnusableSubmission {
    Optional<String> reason = best.isWritten() ? Optional.empty() : hidden();
    if (reason.isPresent()) {
      throw new UnusableSubmission(
          "Nothing was written in %s. %s"
              .formatted(Printable.of(best.shown(), LONGEST_NAME), reason.get()));
    }
  }

  private Optional<String> hidden() {
    if (!unusable.isEmpty()) {
      Map.Entry<String, String> first = unusable.entrySet().iterator().next();
      return Optional.of(Printable.of(first.getKey(), LONGEST_NAME) + ": " + first.getValue());
    }
    Optional<String> archive =
        others.stream().flatMap(path -> Archives.refusal(path).stream()).findFirst();
    if (archive.isPresent()) {
      return archive;
    }
    if (!texts().isEmpty()) {
      return Optional.of(
          "Only .java files are graded, and these are text files: "
              + list(texts())
              + ". Take the .txt off their names.");
    }
    if (!closed.isEmpty()) {
      return Optional.of("This machine may not enter " + list(closed) + ". Check the permissions.");
    }
    if (cutShort) {
      return Optional.of(
          "The submission holds more than " + most + " files. Hand in only your sources.");
    }
    List<String> classes =
        others.stream().filter(path -> path.toLowerCase(Locale.ROOT).endsWith(".class")).toList();
    if (java.isEmpty() && !classes.isEmpty()) {
      return Optional.of(
          "Only compiled classes were found, and only sources are graded: "
              + list(classes)
              + ". Hand in the .java files.");
    }
    return java.isEmpty() && !leftOut.isEmpty()
        ? Optional.of(leftOut.get(0).file() + ": " + leftOut.get(0).message())
        : Optional.empty();
  }

  /** Windows doesn't show the ends of names, so nobody sees the one that an editor has added. */
  private List<String> texts() {
    return others.stream()
        .filter(path -> path.toLowerCase(Locale.ROOT).endsWith(".java.txt"))
        .toList();
  }

  /** What was left aside though there is something to grade. */
  List<Notice> notices() {
    List<Notice> notices = new ArrayList<>(leftOut);
    texts()
        .forEach(
            text ->
                notices.add(
                    new Notice(
                        text, 0, "This text file was left out. Take the .txt off its name.")));
    unusable.forEach((zip, why) -> notices.add(new Notice(zip, 0, why)));
    closed.forEach(
        folder ->
            notices.add(
                new Notice(folder, 0, "This folder could not be entered, so it was left out.")));
    return notices;
  }

  static String list(List<String> names) {
    return list(names, SHOWN);
  }

  private static String list(List<String> names, int most) {
    String shown =
        String.join(
            ", ",
            names.stream().limit(most).map(name -> Printable.of(name, LONGEST_NAME)).toList());
    return names.size() <= most ? shown : shown + " and " + (names.size() - most) + " more";
  }
}
