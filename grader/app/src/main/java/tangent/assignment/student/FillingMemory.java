package tangent.assignment.student;

import tangent.contract.Fault;

/** A walk whose lists fill the memory before the time is up. */
final class FillingMemory extends ModelValue {
  private final ModelValue endless;

  FillingMemory(ModelValue endless) {
    this.endless = endless;
  }

  @Override
  void backward(ModelNode root) {
    endless.made.clear();
    endless.made.addAll(made);
    try {
      endless.backward(root);
    } catch (Fault late) {
      throw new Fault(Fault.Kind.THREW, "OutOfMemoryError", "");
    }
  }
}
