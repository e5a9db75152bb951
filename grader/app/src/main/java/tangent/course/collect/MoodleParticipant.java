package tangent.course.collect;

import java.time.Instant;
import java.util.Optional;
import tangent.course.Student;

/** A row of Moodle's grading worksheet; empty where the site leaves a column away. */
record MoodleParticipant(String name, String email, String idNumber, Optional<Instant> submitted) {

  boolean isOf(Student student) {
    return idNumber.equals(student.id())
        || !email.isEmpty() && email.equalsIgnoreCase(student.email());
  }
}
