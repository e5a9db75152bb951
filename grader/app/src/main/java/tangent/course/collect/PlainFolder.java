package tangent.course.collect;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tangent.intake.Download;

/** A folder with one submission an entry: a folder or a zip, named after the student. */
final class PlainFolder implements SubmissionSource {

  @Override
  public List<FoundSubmission> in(Download download, List<String> unmatched) throws IOException {
    List<FoundSubmission> found = new ArrayList<>();
    for (String name : download.names()) {
      boolean zip = name.toLowerCase(Locale.ROOT).endsWith(".zip") && name.length() > 4;
      if (download.isFolder(name) || zip && download.isFile(name)) {
        String id =
            download.isFolder(name) ? name : name.substring(0, name.length() - ".zip".length());
        found.add(
            new FoundSubmission(
                name,
                List.of(new Person(id, "", "", List.of(id))),
                Optional.empty(),
                Map.of(),
                () -> download.submission(name)));
      } else if (download.isLink(name)) {
        unmatched.add(
            name
                + ": this is a link, and none is followed here. A roster's column submission may name"
                + " it.");
      } else if (!isTable(name)) {
        unmatched.add(name + ": this is neither a folder nor a zip, so it is no submission.");
      }
    }
    return found;
  }

  /** A roster or a gradebook may lie there, too. */
  private static boolean isTable(String name) {
    return name.matches("(?i).*\\.(csv|toml|txt|md)");
  }
}
