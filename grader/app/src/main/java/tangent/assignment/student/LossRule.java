package tangent.assignment.student;

/**
 * A {@code LossGradient} of our own on any {@link ModelValue}: two methods, either of which may be
 * a model's.
 */
record LossRule(Loss ofValues, Gradient ofNumbers) {

  /** How {@code loss} is written. */
  interface Loss {
    ModelNode of(ModelValue engine, ModelNode w);
  }

  /** How {@code gradient} is written. */
  interface Gradient {
    /**
     * @param own whose loss it is of: the same one's, but where a right one is put underneath
     */
    double of(ModelValue engine, LossRule own, double w);
  }

  static final LossRule RIGHT = with(LossRule::gradientOfLoss);

  static LossRule with(Loss other) {
    return new LossRule(other, LossRule::gradientOfLoss);
  }

  static LossRule with(Gradient other) {
    return new LossRule((engine, w) -> new LossTerms(engine, w).sum(), other);
  }

  ModelNode loss(ModelValue engine, ModelNode w) {
    return ofValues.of(engine, w);
  }

  double gradient(ModelValue engine, LossRule own, double w) {
    return ofNumbers.of(engine, own, w);
  }

  /** The right way, whatever the loss. */
  static double gradientOfLoss(ModelValue engine, LossRule own, double w) {
    ModelNode leaf = engine.leaf(w);
    engine.backward(own.loss(engine, leaf));
    return engine.grad(leaf);
  }
}
