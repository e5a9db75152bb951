package tangent.assignment.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tangent.contract.Program;
import tangent.contract.Program.Apply;
import tangent.contract.Program.Instruction;
import tangent.contract.Program.Leaf;

/**
 * Values and how each was made, numbered in the order of their making; the last one is the root.
 *
 * @param nodes a {@link Leaf} or an {@link Apply} each, which names only nodes before it
 */
public record Graph(List<Instruction> nodes) {

  private static final double LARGEST_ORDINARY = 1e4;

  public Graph {
    nodes = List.copyOf(nodes);
  }

  public int root() {
    return nodes.size() - 1;
  }

  /**
   * The operands of a node, in order: none for a leaf, the same one twice for {@code x.plus(x)}.
   */
  public List<Integer> operands(int node) {
    if (!(nodes.get(node) instanceof Apply apply)) {
      return List.of();
    }
    return apply.operation().operands() == 2
        ? List.of(apply.left(), apply.right())
        : List.of(apply.left());
  }

  /** Whether its leaves keep their numbers even where values are rounded to four decimals. */
  public boolean hasOrdinaryLeaves() {
    return nodes.stream().allMatch(Graph::isOrdinary);
  }

  /** Whether this is no leaf, or one of the size and the digits that graphs have in them. */
  public static boolean isOrdinary(Instruction node) {
    return !(node instanceof Leaf leaf)
        || Math.abs(leaf.data()) <= LARGEST_ORDINARY
            && Math.rint(leaf.data() * 1e4) / 1e4 == leaf.data();
  }

  /** A program that makes these values and does nothing with them yet. */
  public Program.Builder program() {
    Program.Builder program = new Program.Builder();
    make(program, nodes.size());
    return program;
  }

  /** Goes on making these values in {@code program} until it has made {@code until} of them. */
  public void make(Program.Builder program, int until) {
    for (Instruction node : nodes.subList(program.values(), until)) {
      make(program, node);
    }
  }

  private static void make(Program.Builder program, Instruction node) {
    if (node instanceof Leaf leaf) {
      program.leaf(leaf.data());
    } else if (node instanceof Apply apply) {
      switch (apply.operation()) {
        case POW -> program.pow(apply.left(), apply.exponent());
        default -> program.apply(apply.operation(), apply.left(), apply.right());
      }
    }
  }

  /** The part of this graph that {@code root} was computed from, numbered anew. */
  public Graph below(int root) {
    boolean[] needed = new boolean[nodes.size()];
    needed[root] = true;
    for (int node = root; node >= 0; node--) {
      if (needed[node]) {
        operands(node).forEach(operand -> needed[operand] = true);
      }
    }
    int[] number = new int[nodes.size()];
    List<Instruction> kept = new ArrayList<>();
    for (int node = 0; node <= root; node++) {
      number[node] = kept.size();
      if (needed[node]) {
        kept.add(renumbered(nodes.get(node), number));
      }
    }
    return new Graph(kept);
  }

  /** What each operation but the root's was computed from, the smallest part first. */
  public List<Graph> parts() {
    return IntStream.range(0, root())
        .filter(node -> nodes.get(node) instanceof Apply)
        .mapToObj(this::below)
        .toList();
  }

  static Instruction renumbered(Instruction node, int[] number) {
    return node instanceof Apply apply
        ? new Apply(
            apply.operation(), number[apply.left()], number[apply.right()], apply.exponent())
        : node;
  }
}
