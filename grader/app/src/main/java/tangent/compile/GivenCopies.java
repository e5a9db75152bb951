package tangent.compile;

import java.util.List;
import java.util.Map;
import tangent.intake.BareText;
import tangent.intake.Notice;
import tangent.intake.Submission;

/** Tells a student who changed a given type that the kit's own is used. */
final class GivenCopies {

  private GivenCopies() {}

  static List<Notice> notices(Submission submission) {
    Map<String, String> given = StarterSources.given();
    return submission.given().entrySet().stream()
        .filter(copy -> !BareText.same(copy.getValue(), given.getOrDefault(copy.getKey(), "")))
        .map(Map.Entry::getKey)
        .sorted()
        .map(
            file ->
                new Notice(
                    file,
                    0,
                    "This file is given, and yours is different. The given one was used: put it"
                        + " back as it was."))
        .toList();
  }
}
