package tangent.course.page;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What an instructor should know of a class, in sentences.
 *
 * @param told what was said while it was collected and graded; each once, and none that is found
 * @param found what follows from what is stored: whoever writes the class anew finds it anew
 */
public record ClassNotes(List<String> told, List<String> found) {

  public static final ClassNotes NONE = new ClassNotes(List.of(), List.of());

  public ClassNotes {
    found = List.copyOf(found);
    told = told.stream().filter(Predicate.not(found::contains)).distinct().toList();
  }

  /** As they are shown. */
  public List<String> all() {
    return Stream.concat(told.stream(), found.stream()).toList();
  }
}
