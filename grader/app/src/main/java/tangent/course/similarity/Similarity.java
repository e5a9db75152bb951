package tangent.course.similarity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tangent.UserError;
import tangent.course.FolderName;
import tangent.course.UnusableClass;
import tangent.course.page.ClassMember;
import tangent.course.page.LookAlikes;
import tangent.course.page.MemberGrade;
import tangent.course.page.SimilarPair;
import tangent.course.store.ClassFolder;
import tangent.grade.UnwritableReport;
import tangent.grade.WholeFiles;

/**
 * What an instructor asked for in comparing sources.
 *
 * @param earlier classes of earlier terms, to be compared with
 * @param jplag JPlag's jar; empty where sources are only laid out
 */
public record Similarity(List<Path> earlier, Optional<Path> jplag) {

  /** Sources are laid out, and nothing is compared. */
  public static final Similarity NONE = new Similarity(List.of(), Optional.empty());

  /** Whoever looks at more pairs than there are students has another question. */
  private static final int FEWEST_LISTED = 20;

  private static final int MOST_NAMED = 10;

  public Similarity {
    earlier = List.copyOf(earlier);
  }

  /** Whether what was named is there; before any work. */
  public void insist() throws UnusableClass {
    if (jplag.isPresent() && !Files.isRegularFile(jplag.get())) {
      throw new UnusableClass("JPlag's jar is not there: " + jplag.get() + ".");
    }
    for (Path term : earlier) {
      if (!Files.isDirectory(term)) {
        throw new UnusableClass("There is no such folder: " + term);
      }
    }
  }

  /**
   * Lays the sources of a class out, and compares them where that was asked for.
   *
   * @return what was found; nothing where nothing was asked for. That a program has failed stands
   *     in it, and is nobody's error.
   */
  public Optional<LookAlikes> of(ClassFolder results, List<ClassMember> members)
      throws IOException, UserError {
    ComparedSources sources = ComparedSources.in(results);
    Map<String, ClassMember> compared = compared(members);
    List<String> terms;
    try {
      sources.write(results, List.copyOf(compared.keySet()));
      terms = sources.writeEarlier(earlier);
      WholeFiles.write(
          sources.folder(),
          Map.of("README.md", SimilarityText.readme(terms).getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw UnwritableReport.failed(sources.folder(), e);
    }
    if (jplag.isEmpty()) {
      return Optional.empty();
    }
    try {
      Path table = new JPlag(jplag.get()).compare(sources, terms, JPlag.MOST_LOOKS);
      return Optional.of(found(table, compared, sources));
    } catch (JPlagFailed failed) {
      return Optional.of(new LookAlikes(List.of(), failed.sentence()));
    }
  }

  /**
   * Whose sources are compared, by the names of their folders: of a group's, which are one, one.
   */
  private static Map<String, ClassMember> compared(List<ClassMember> members) {
    Map<String, ClassMember> compared = new LinkedHashMap<>();
    Map<String, ClassMember> groups = new HashMap<>();
    for (ClassMember member : members) {
      Optional<String> sha256 = member.grade().map(MemberGrade::sha256);
      String group = member.student().group();
      if (sha256.isPresent()
          && (group.isEmpty() || groups.putIfAbsent(group + " " + sha256.get(), member) == null)) {
        compared.put(FolderName.of(member.id()), member);
      }
    }
    return compared;
  }

  private static LookAlikes found(
      Path table, Map<String, ClassMember> compared, ComparedSources sources)
      throws IOException, JPlagFailed {
    PairTable read =
        PairTable.read(
            table,
            Math.max(FEWEST_LISTED, compared.size()),
            (first, second) -> isPair(compared.get(first), compared.get(second)));
    String link = JPlag.result(sources).orElse("");
    List<SimilarPair> pairs = new ArrayList<>();
    for (PairTable.Row row : read.pairs()) {
      pairs.add(
          new SimilarPair(
              shown(row.first(), compared), shown(row.second(), compared), row.percent(), link));
    }
    List<String> left = new ArrayList<>();
    compared.forEach(
        (name, member) -> {
          if (!read.compared().contains(name)) {
            left.add(member.id());
          }
        });
    long earlier = read.compared().stream().filter(PairTable::isEarlier).count();
    return new LookAlikes(
        pairs, SimilarityText.told(compared.size() - left.size(), earlier, left, MOST_NAMED));
  }

  /** Two of one group may be alike; two of earlier terms are no matter of this class. */
  private static boolean isPair(ClassMember first, ClassMember second) {
    if (first == null || second == null) {
      return first != null || second != null;
    }
    String group = first.student().group();
    return group.isEmpty() || !group.equals(second.student().group());
  }

  private static String shown(String name, Map<String, ClassMember> compared) {
    ClassMember member = compared.get(name);
    return member == null ? name : member.id();
  }
}
