package tangent.course.collect;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tangent.intake.Download;

/**
 * What Canvas gives as "Download Submissions": files side by side, each named after the student,
 * their number, the file's number and the name that it had.
 *
 * <p>Where a student handed in again, Canvas puts a number behind the file's name; the highest is
 * the newest, and counts.
 */
final class CanvasDownload implements SubmissionSource {

  /** {@code lovelaceada_LATE_12345_67890_derivatives-2.zip}. */
  private static final Pattern NAME =
      Pattern.compile("(?<who>.+?)(_LATE)?_(?<user>\\d+)_(?<file>\\d+)_(?<name>.+)");

  private static final Pattern VERSION =
      Pattern.compile("(?<stem>.+?)(-(?<number>\\d{1,6}))?(?<ending>\\.[A-Za-z0-9]+)?");

  /** A file as the newest of its name so far. */
  private record Version(String path, int number, long file) {
    boolean isNewerThan(Version other) {
      return number != other.number ? number > other.number : file > other.file;
    }
  }

  /** A folder that somebody called so makes no download of it. */
  static boolean isOne(Download download) throws IOException {
    int files = 0;
    List<String> names = download.names();
    for (String name : names) {
      files += NAME.matcher(name).matches() && download.isFile(name) ? 1 : 0;
    }
    return 2 * files > names.size();
  }

  @Override
  public List<FoundSubmission> in(Download download, List<String> unmatched) throws IOException {
    Map<String, SortedMap<String, Version>> byUser = new TreeMap<>();
    Map<String, String> names = new TreeMap<>();
    for (String entry : download.names()) {
      Matcher parts = NAME.matcher(entry);
      if (parts.matches() && download.isFile(entry)) {
        names.putIfAbsent(parts.group("user"), parts.group("who"));
        add(
            byUser.computeIfAbsent(parts.group("user"), none -> new TreeMap<>()),
            parts.group("name"),
            entry,
            parts.group("file"));
      } else if (!entry.toLowerCase(Locale.ROOT).endsWith(".csv")) {
        unmatched.add(entry + ": this is not named as Canvas names submissions.");
      }
    }
    List<FoundSubmission> found = new ArrayList<>();
    byUser.forEach(
        (user, files) -> found.add(found(download, user, names.getOrDefault(user, ""), files)));
    return found;
  }

  private static void add(
      SortedMap<String, Version> files, String name, String entry, String fileNumber) {
    Matcher version = VERSION.matcher(name);
    String plain = name;
    int number = 0;
    if (version.matches() && version.group("number") != null) {
      String ending = version.group("ending");
      plain = version.group("stem") + (ending == null ? "" : ending);
      number = Integer.parseInt(version.group("number"));
    }
    long file = fileNumber.length() > 18 ? Long.MAX_VALUE : Long.parseLong(fileNumber);
    files.merge(
        plain,
        new Version(entry, number, file),
        (one, other) -> other.isNewerThan(one) ? other : one);
  }

  private static FoundSubmission found(
      Download download, String user, String who, SortedMap<String, Version> files) {
    SortedMap<String, String> paths = new TreeMap<>();
    files.forEach((name, version) -> paths.put(name, version.path()));
    return new FoundSubmission(
        String.join(", ", paths.values()),
        List.of(new Person(user, who, "", List.of(user))),
        Optional.empty(),
        Map.of("canvas", user),
        () -> LooseFiles.in(download, paths));
  }
}
