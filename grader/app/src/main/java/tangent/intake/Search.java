package tangent.intake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Looks for the one folder that holds a submission's sources, wherever it lies.
 *
 * <p>Of several the one with the most of the assignment's files is taken, of equals the one nearest
 * to the top. But two that lie side by side, both with work in them that is not the same, are two
 * submissions: whose grade would it be?
 */
final class Search implements Closeable {

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparing(Candidate::isWritten)
          .thenComparing(candidate -> candidate.assignment().size())
          .reversed()
          .thenComparing(Candidate::depth)
          .thenComparing(Candidate::shown);

  private final IntakeLimits limits;
  private final List<Candidate> candidates = new ArrayList<>();
  private final Contents contents;
  private final List<Notice> notices = new ArrayList<>();
  private final Deque<SourceTree> opened = new ArrayDeque<>();
  private int archives;
  private long held;

  private Search(IntakeLimits limits) {
    this.limits = limits;
    this.contents = new Contents(limits);
  }

  /** What was found; closed with the tree in which it lies. */
  static Search in(SourceTree top, IntakeLimits limits) throws IOException, UnusableSubmission {
    Search search = new Search(limits);
    try {
      search.look(top, "", 0);
      search.decide();
      return search;
    } catch (IOException | UnusableSubmission | RuntimeException e) {
      search.close();
      throw e;
    }
  }

  /** Where the sources are, or nothing where there is nothing. */
  Optional<Candidate> found() {
    return candidates.stream().findFirst();
  }

  /** What should be said about the choice, or about what is there in place of sources. */
  List<Notice> notices() {
    return notices;
  }

  private void look(SourceTree tree, String outside, int deep)
      throws IOException, UnusableSubmission {
    Survey survey = Survey.of(tree, limits);
    contents.add(survey, outside, tree.notices());
    List<Candidate> here = Candidates.in(tree, outside, survey, limits);
    candidates.addAll(here);
    if (here.stream().noneMatch(Candidate::isWritten) && deep < IntakeLimits.ARCHIVES_DEEP) {
      for (String zip : survey.zips()) {
        unpack(tree, zip, SourceTree.join(outside, zip), deep);
      }
    }
  }

  private void unpack(SourceTree tree, String zip, String shown, int deep)
      throws IOException, UnusableSubmission {
    archives++;
    if (archives > IntakeLimits.ARCHIVES) {
      throw contents.several(contents.zips());
    }
    try {
      SeekableByteChannel channel = tree.open(zip);
      held += channel.size();
      if (held > limits.archiveBytes()) {
        channel.close();
        throw new UnusableSubmission("The zips in here are too large together.");
      }
      ZipTree inner = Intake.unpack(channel, zip, limits);
      opened.push(inner);
      look(inner, shown, deep + 1);
    } catch (UnusableSubmission e) {
      contents.unusable(shown, e.getMessage());
    } catch (UnreadableFile e) {
      contents.unusable(shown, e.sentence());
    }
  }

  private void decide() throws UnusableSubmission {
    candidates.sort(BEST_FIRST);
    List<Candidate> rivals = rivals();
    if (rivals.size() > 1) {
      throw contents.several(rivals.stream().map(Candidate::project).sorted().toList());
    }
    if (candidates.isEmpty()) {
      contents.insistThatNothingIsThere();
    } else {
      contents.insistThatNothingIsLost(candidates.get(0));
      sayWhere(candidates.get(0));
    }
    notices.addAll(contents.notices());
  }

  /** Of those with work in them: each that is neither a part nor a copy of another. */
  private List<Candidate> rivals() {
    List<Candidate> rivals = new ArrayList<>();
    for (Candidate one : candidates) {
      if (one.isWritten()
          && candidates.stream().noneMatch(other -> other.isWritten() && one.liesIn(other))
          && rivals.stream().noneMatch(one::repeats)) {
        rivals.add(one);
      }
    }
    return rivals;
  }

  private void sayWhere(Candidate best) {
    List<String> others =
        candidates.stream()
            .filter(other -> !other.assignment().isEmpty())
            .map(Candidate::shown)
            .filter(shown -> !shown.equals(best.shown()))
            .distinct()
            .toList();
    if (!others.isEmpty()) {
      notices.add(
          new Notice(
              best.shown(),
              0,
              "The sources were taken from here. Left out: " + Contents.list(others) + "."));
    } else if (!best.outside().isEmpty() || !Layout.isUsual(best.root())) {
      notices.add(new Notice(best.shown(), 0, "The sources were found here."));
    }
  }

  @Override
  public void close() throws IOException {
    while (!opened.isEmpty()) {
      opened.pop().close();
    }
  }
}
