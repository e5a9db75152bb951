package tangent.course.collect;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tangent.course.HandedIn;
import tangent.course.policy.Deadline;
import tangent.course.policy.Policy;

/**
 * A class before it is graded.
 *
 * @param handedIn one a student, sorted by id
 * @param unmatched sentences about what belongs to nobody and who has nothing
 */
public record Collected(List<HandedIn> handedIn, List<String> unmatched) {

  public Collected {
    handedIn = List.copyOf(handedIn);
    unmatched = List.copyOf(unmatched);
  }

  /**
   * The same where it is known what was handed in before: a commit that was there in time, and that
   * nobody finds there any more, is no work that was never handed in.
   */
  public Collected after(Collection<HandedIn> earlier, Policy policy) {
    Map<String, HandedIn> before = new HashMap<>();
    earlier.forEach(each -> before.put(each.student().id(), each));
    List<HandedIn> all = new ArrayList<>();
    List<String> notes = new ArrayList<>(unmatched);
    for (HandedIn now : handedIn) {
      HandedIn then = before.get(now.student().id());
      if (then == null || !isLost(then, now, policy)) {
        all.add(now);
        continue;
      }
      String told =
          ("%s: commit %s, which was there in time and was graded, is there no more: its history"
                  + " was rewritten.")
              .formatted(now.path(), then.commit().orElse(""));
      if (now.submission().isEmpty()) {
        all.add(now.unreached(told));
      } else {
        all.add(now);
        notes.add("\"%s\": an earlier commit counts now. %s".formatted(now.student().id(), told));
      }
    }
    return new Collected(all, notes);
  }

  private static boolean isLost(HandedIn then, HandedIn now, Policy policy) {
    Optional<Instant> last = new Deadline(policy, now.student()).lastCounted();
    return now.newest().isPresent()
        && then.commit().isPresent()
        && then.settable()
        && then.path().equals(now.path())
        && last.isPresent()
        && then.submitted().filter(moment -> !moment.isAfter(last.get())).isPresent()
        && (now.submission().isEmpty()
            || now.settable()
                && now.submitted().filter(then.submitted().get()::isAfter).isPresent());
  }
}
