package tangent.course.page;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tangent.Sha256;
import tangent.course.ClassStatus;
import tangent.course.FolderName;
import tangent.report.KitInfo;

/**
 * What the templates of {@code class.html} show.
 *
 * @param linked whether the files of the students lie beside the page
 */
record ClassPage(ClassAnalysis analysis, Plots plots, boolean linked, String script) {

  /** Mistakes shown whole; the others are folded away. */
  private static final int OPEN = 12;

  /** Mistakes that are shown at all; what is rarer is counted. */
  private static final int MOST = 120;

  private static final int ALIKE = 40;

  /** Pictures of some 25 KB each: what they may take of the page's 6 MB. */
  private static final int PICTURES = 40;

  private static final Pattern EARLIER =
      Pattern.compile("[A-Za-z0-9_%-][A-Za-z0-9._%-]*/[A-Za-z0-9_%-][A-Za-z0-9._%-]*");

  /** Students named in a list; the link leads to all. */
  private static final int NAMED = 12;

  ClassReport report() {
    return analysis.report();
  }

  /** Statuses that occur. */
  List<ClassStatus> statuses() {
    return Stream.of(ClassStatus.values())
        .filter(status -> !analysis.of(status).isEmpty())
        .toList();
  }

  /** The longest bar of the distribution stands for so many. */
  int largestBand() {
    return analysis.bands().stream().mapToInt(band -> band.members().size()).max().orElse(0);
  }

  static <T> List<T> shown(List<T> all) {
    return all.subList(0, Math.min(all.size(), MOST));
  }

  static <T> List<T> open(List<T> all) {
    return all.subList(0, Math.min(all.size(), OPEN));
  }

  static <T> List<T> folded(List<T> all) {
    List<T> shown = shown(all);
    return shown.subList(Math.min(shown.size(), OPEN), shown.size());
  }

  /** Of what is alike: whoever looks closer has few in mind, and the files hold all. */
  static <T> List<T> alike(List<T> all) {
    return all.subList(0, Math.min(all.size(), ALIKE));
  }

  /** How many are not even folded away. */
  static int beyond(List<?> all) {
    return Math.max(0, all.size() - MOST);
  }

  static List<ClassMember> named(List<ClassMember> all) {
    return all.subList(0, Math.min(all.size(), NAMED));
  }

  /** The picture of a mistake as an address that needs no network; only of the first ones. */
  Optional<String> picture(SharedFailure failure, int index) {
    return index >= PICTURES
        ? Optional.empty()
        : plots
            .of(failure.shownBy(), failure.task())
            .map(png -> "data:image/png;base64," + Base64.getEncoder().encodeToString(png));
  }

  /** Whether a link leads to the files beside the page, and nowhere else. */
  static boolean isOurs(String link) {
    return link.matches("similarity/[A-Za-z0-9._/-]+") && !link.contains("..");
  }

  /** Where the sources of one of a pair lie: a student's, or those of an earlier term. */
  String sourcesOf(String name) {
    if (report().members().stream().anyMatch(member -> member.id().equals(name))) {
      return "sources/" + FolderName.of(name).replace("%", "%25") + "/";
    }
    return EARLIER.matcher(name).matches()
        ? "similarity/earlier/" + name.replace("%", "%25") + "/"
        : "similarity/earlier/";
  }

  /** Where a student's report lies; a percent sign of the folder's name is one of the address. */
  static String reportOf(ClassMember member) {
    return member.folder().replace("%", "%25") + "/report.html";
  }

  /** Nothing but this page's own script may run. */
  String securityPolicy() {
    return "default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-"
        + digest(script)
        + "'";
  }

  /** What graded, one for each kit and seed. */
  List<String> origins() {
    return report().members().stream()
        .flatMap(member -> member.grade().stream())
        .map(
            grade -> {
              KitInfo kit = grade.kit();
              return "Graded by %s %s (kit %.12s), seed %d, sandbox: %s."
                  .formatted(
                      kit.name(), kit.version(), kit.digest(), kit.seed(), grade.sandbox().id());
            })
        .distinct()
        .sorted()
        .toList();
  }

  private static String digest(String text) {
    return Base64.getEncoder().encodeToString(Sha256.of(text));
  }
}
