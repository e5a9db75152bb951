package tangent.intake;

import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipMethod;

/** The ways in which files may be packed in a zip. */
final class ZipMethods {

  private static final Set<ZipMethod> READ =
      Set.of(ZipMethod.STORED, ZipMethod.DEFLATED, ZipMethod.ENHANCED_DEFLATED);

  private ZipMethods() {}

  /** How a file is packed is the choice of a program that a student may never have heard of. */
  static void insist(ZipArchiveEntry entry, String file) throws UnusableSubmission {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new UnusableSubmission(
          "The zip is locked with a password: " + file + ". Make it again without one.");
    }
    ZipMethod method = ZipMethod.getMethodByCode(entry.getMethod());
    if (method == null || !READ.contains(method)) {
      throw new UnusableSubmission(
          ("The zip is packed in a way that is not read (%s): %s. Make it again with the usual "
                  + "method, deflate.")
              .formatted(
                  method == null || method == ZipMethod.UNKNOWN
                      ? "method " + entry.getMethod()
                      : method.name().toLowerCase(Locale.ROOT),
                  file));
    }
  }
}
