package tangent.course.output;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tangent.course.NamedIds;
import tangent.course.UnusableClass;
import tangent.course.page.ClassJsonReader;
import tangent.course.page.ClassMember;
import tangent.course.page.ClassReport;
import tangent.course.page.LookAlikes;
import tangent.course.page.MemberGrade;
import tangent.course.page.SimilarPair;
import tangent.course.policy.Overrides;
import tangent.course.policy.Policy;
import tangent.course.policy.PolicyWords;
import tangent.course.policy.Scoring;
import tangent.course.store.ClassFolder;

/** What an earlier run wrote of its class. */
public final class FormerRun {

  static final String CLASS = "class.json";

  private static final String UNFINISHED =
      ": grade-class has not come to its end there, so students may be missing. Run it again: it"
          + " goes on.";

  private FormerRun() {}

  /** The class of a folder; nothing where none was written. */
  static Optional<ClassReport> in(Path folder) throws IOException, UnusableClass {
    Path file = folder.resolve(CLASS);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (Reader json = Files.newBufferedReader(file)) {
      return Optional.of(ClassJsonReader.read(json));
    } catch (IllegalArgumentException e) {
      throw new UnusableClass(
          "%s can't be used: %s. Delete it, and this run is compared with none before."
              .formatted(file, e.getMessage()));
    }
  }

  /** What was said in earlier runs in these folders while the class was graded. */
  public static List<String> notesOf(List<Path> folders) throws IOException, UnusableClass {
    Set<String> notes = new LinkedHashSet<>();
    for (Path folder : folders) {
      Optional<ClassReport> former = in(folder);
      former.ifPresent(run -> notes.addAll(run.notes().told()));
      if (former.isEmpty() && Files.isDirectory(ClassFolder.sources(folder))) {
        notes.add(folder.toRealPath().getFileName() + UNFINISHED);
      }
    }
    return List.copyOf(notes);
  }

  /** What it was given and a run now is not, so that grades are others without anybody's wish. */
  static List<String> missed(ClassReport former, Scoring now) {
    List<String> missed = new ArrayList<>();
    List<String> given =
        former.members().stream()
            .filter(member -> !member.score().overrides().isEmpty())
            .map(ClassMember::id)
            .toList();
    if (now.overrides().equals(Overrides.NONE) && !given.isEmpty()) {
      missed.add(
          "The run before was given points by hand (--overrides), and this one was not, so they no"
              + " longer count: %s.".formatted(NamedIds.of(given)));
    }
    if (now.policy().equals(Policy.NONE) && !former.policy().equals(PolicyWords.of(Policy.NONE))) {
      missed.add(
          "The run before was given a policy (--policy), and this one was not, so no date, penalty or"
              + " other rule of it counts.");
    }
    return missed;
  }

  /** What another program found then, as far as it is about the sources of now. */
  static LookAlikes alike(ClassReport former, List<ClassMember> members, Path folder) {
    LookAlikes found = former.similar();
    if (found.pairs().isEmpty()) {
      return LookAlikes.NONE;
    }
    Map<String, String> then = sources(former.members());
    Map<String, String> now = sources(members);
    List<SimilarPair> pairs =
        found.pairs().stream()
            .filter(pair -> isSame(pair.first(), then, now) && isSame(pair.second(), then, now))
            .map(
                pair ->
                    Files.exists(folder.resolve(pair.link()))
                        ? pair
                        : new SimilarPair(pair.first(), pair.second(), pair.percent(), ""))
            .toList();
    return new LookAlikes(pairs, found.compared(), found.outdated() || !then.equals(now));
  }

  /** Earlier submissions are those of no student of the class, then and now. */
  private static boolean isSame(String name, Map<String, String> then, Map<String, String> now) {
    return Optional.ofNullable(then.get(name)).equals(Optional.ofNullable(now.get(name)));
  }

  private static Map<String, String> sources(List<ClassMember> members) {
    return members.stream()
        .filter(member -> member.grade().isPresent())
        .collect(
            Collectors.toMap(
                ClassMember::id, member -> member.grade().map(MemberGrade::sha256).orElse("")));
  }
}
