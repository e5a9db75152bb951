package tangent.course.page;

/**
 * Something that is another for a student than in the run before.
 *
 * @param task a task's id, {@code total} or {@code status}
 * @param from points or a word; empty where the student is new
 * @param to points or a word; empty where the student is gone
 */
public record Change(String student, String task, String from, String to, String why) {}
