package tangent.course.state;

/**
 * What a student's result is about.
 *
 * @param head the newest commit of the repository; empty where there is none
 * @param key of all else that decides what the student gets: kit, policy, roster, level
 */
public record IndexLine(String head, String key) {}
