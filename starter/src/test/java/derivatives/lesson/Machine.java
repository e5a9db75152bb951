package derivatives.lesson;

/** What autodiff does, on paper, for the loss (w - 3)^2 at w = 8. */
final class Machine implements Section {

  @Override
  public String title() {
    return "Let the machine differentiate";
  }

  @Override
  public void tell(Page page) {
    double w = 8;
    double d = w - 3;
    double lossPerD = 2 * d;
    double dPerW = 1;
    page.say("Rules by hand, for a model with millions of weights? The machine can do it, if it");
    page.say("remembers how each number was made. Forward, the loss (w - 3)^2 at w = 8:");
    page.gap();
    page.row("  w = %.0f    d = w - 3 = %.0f    loss = d^2 = %.0f", w, d, d * d);
    page.gap();
    page.say("Backward, from the loss to the weight:");
    page.gap();
    page.row("  the loss moves %2.0f times as fast as d   (the slope of d^2 is 2d)", lossPerD);
    page.row("  d        moves %2.0f times as fast as w   (the slope of w - 3 is 1)", dPerW);
    page.row("  so the loss moves %.0f times as fast as w", lossPerD * dPerW);
    page.gap();
    page.row("PyTorch says the same: loss.backward(), and w.grad is %.0f.", lossPerD * dPerW);
    page.say("See it yourself with  mvn -Ppytorch test \"-Dtest=PyTorchTest\"");
    page.say("and build it yourself in Part 3.");
    page.gap();
    page.say("Now it is your turn: README.md, \"Part 1\". What your own code answers to the");
    page.say("questions there, you see with  mvn -q compile exec:java");
  }
}
