package tangent.contract;

/** Everything one student, or one model of a student, has written. */
public interface Solution {

  Part1 part1();

  Part2 part2();

  Part3 part3();

  Part4 part4();

  /**
   * The same {@code LossGradient}, linked to a {@code Value} that is right.
   *
   * <p>This separates a mistake in {@code LossGradient} from one that it inherits from {@code
   * Value}. Only {@link Part3#loss}, {@link Part3#lossGradient} and {@link Part3#gradient} are
   * asked of it.
   *
   * @throws Fault where this solution's {@code LossGradient} can't do without its own {@code Value}
   */
  Part3 part3OnSoundValues();
}
