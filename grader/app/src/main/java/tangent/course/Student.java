package tangent.course;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Whom a class knows: a line of the roster, or what the name of a submission tells.
 *
 * @param id unique, even where upper and lower case are one; as hostile as any text of a student's
 * @param name empty where unknown
 * @param email empty where unknown
 * @param group empty for who works alone
 * @param due until when, in place of the policy's date
 * @param lateDays units of lateness that cost nothing
 * @param others the roster's other columns, in its order, to be written back
 */
public record Student(
    String id,
    String name,
    String email,
    String group,
    Optional<Instant> due,
    int lateDays,
    Map<String, String> others) {

  public Student {
    others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
  }

  /** One of whom nothing else is known. */
  public Student(String id, String name) {
    this(id, name, "", "", Optional.empty(), 0, Map.of());
  }

  /** The id where upper and lower case are one, as in the names of folders on many systems. */
  public String idWithoutCase() {
    return Normalizer.normalize(id, Normalizer.Form.NFC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }
}
