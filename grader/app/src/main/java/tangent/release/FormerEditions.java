package tangent.release;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tangent.git.BlobName;

/**
 * Every file that some commit of the kit had in {@code starter}. What is one of them can be
 * replaced: it can be had again.
 */
final class FormerEditions {

  private final Set<String> known;

  private FormerEditions(List<String> known) {
    this.known = new HashSet<>(known);
  }

  static FormerEditions of(KitCheckout kit) throws NotReleasable {
    return new FormerEditions(kit.everHeld(Edition.FOLDER));
  }

  /** Whether such a file stood at this path once. Line ends may be those of another system. */
  boolean hold(String path, byte[] content) {
    String file = " " + Edition.FOLDER + "/" + path;
    return BlobName.of(content, BlobName.SHORT).stream().anyMatch(id -> known.contains(id + file));
  }
}
