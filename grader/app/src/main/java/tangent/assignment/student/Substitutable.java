package tangent.assignment.student;

import java.util.Set;
import tangent.contract.Substitute;

/** A part of a model in which methods can be made right, so that those above them ask these. */
interface Substitutable<P> {

  /** Which of its methods. */
  Set<Substitute> substitutes();

  /** The same part with some of them right; others that are named are no matter of this part. */
  P with(Set<Substitute> right);
}
