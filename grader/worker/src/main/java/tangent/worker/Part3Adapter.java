package tangent.worker;

import derivatives.part3.LossGradient;
import derivatives.part3.Value;
import tangent.contract.Fault;
import tangent.contract.Part3;
import tangent.contract.Program;

/** Part 3 by static calls, and calls on {@code Value}s. */
final class Part3Adapter implements Part3 {

  private static final MethodSignature OF = value("static Value of(double data)");
  private static final MethodSignature DATA = value("double data()");
  private static final MethodSignature GRAD = value("double grad()");
  private static final MethodSignature BACKWARD = value("void backward()");
  private static final MethodSignature LOSS = method("static Value loss(Value w)");
  private static final MethodSignature GRADIENT = method("static double gradient(double w)");

  @Override
  public double[] run(Program program) {
    return new ProgramRun(program).readings();
  }

  @Override
  public double loss(double w) {
    Value loss = lossOf(leaf(w));
    try {
      return loss.data();
    } catch (Throwable thrown) {
      throw FaultMapper.by(thrown, DATA);
    }
  }

  @Override
  public double lossGradient(double w) {
    Value leaf = leaf(w);
    Value loss = lossOf(leaf);
    try {
      loss.backward();
    } catch (Throwable thrown) {
      throw FaultMapper.by(thrown, BACKWARD);
    }
    try {
      return leaf.grad();
    } catch (Throwable thrown) {
      throw FaultMapper.by(thrown, GRAD);
    }
  }

  @Override
  public double gradient(double w) {
    try {
      return LossGradient.gradient(w);
    } catch (Throwable thrown) {
      throw FaultMapper.by(thrown, GRADIENT);
    }
  }

  private static Value leaf(double data) {
    try {
      return OF.present(Value.of(data));
    } catch (Throwable thrown) {
      throw unlessLossIsNotWritten(FaultMapper.by(thrown, OF));
    }
  }

  /** Where neither is written, the loss is what was asked for, so its stub speaks. */
  private static Fault unlessLossIsNotWritten(Fault ofValue) {
    if (ofValue.kind() == Fault.Kind.NOT_ATTEMPTED) {
      try {
        LossGradient.loss(null);
      } catch (Throwable thrown) {
        Fault ofLoss = FaultMapper.by(thrown, LOSS);
        return ofLoss.kind() == Fault.Kind.NOT_ATTEMPTED ? ofLoss : ofValue;
      }
    }
    return ofValue;
  }

  private static Value lossOf(Value w) {
    try {
      return LOSS.present(LossGradient.loss(w));
    } catch (Throwable thrown) {
      throw FaultMapper.by(thrown, LOSS);
    }
  }

  private static MethodSignature method(String signature) {
    return new MethodSignature("LossGradient", signature);
  }

  private static MethodSignature value(String signature) {
    return new MethodSignature("Value", signature);
  }
}
