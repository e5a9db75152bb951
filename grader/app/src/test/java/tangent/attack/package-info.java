/**
 * The attack corpus: hostile submissions, each graded the way any submission is, with the sandbox
 * on. The submissions lie under {@code attacks} in the resources; those that can't be files in a
 * repository (archives, links, pipes, giants) are made by {@link tangent.attack.MadeAttacks}.
 */
@NullMarked
package tangent.attack;

import org.jspecify.annotations.NullMarked;
