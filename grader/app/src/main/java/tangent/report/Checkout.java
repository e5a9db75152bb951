package tangent.report;

import java.util.Optional;

/**
 * The commit that a submission was, by its own version control: a student can write there what they
 * like.
 *
 * @param repository where it was cloned from, without credentials
 * @param commit in hexadecimal
 * @param uncommitted whether what was graded is not what that commit holds
 */
public record Checkout(Optional<String> repository, String commit, boolean uncommitted) {}
