package tangent.course.collect;

import java.time.Instant;
import java.util.Optional;

/** A row of Moodle's grading worksheet; empty where the site leaves a column away. */
record MoodleParticipant(String name, String email, String idNumber, Optional<Instant> submitted) {}
