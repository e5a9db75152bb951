package tangent.course.collect;

import java.util.List;

/**
 * Whom a submission is said to be of.
 *
 * @param id under which they go without a roster
 * @param ids all under which a roster may have them, that one too
 */
record Person(String id, String name, String email, List<String> ids) {

  Person {
    ids = ids.stream().filter(each -> !each.isEmpty()).distinct().toList();
  }
}
