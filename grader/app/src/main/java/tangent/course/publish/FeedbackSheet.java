package tangent.course.publish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tangent.Sha256;

/**
 * What one student gets, or a group: {@code README.md} with its pictures, and {@code report.html}.
 *
 * @param files by their paths, with slashes
 */
record FeedbackSheet(SortedMap<String, byte[]> files) {

  static final String README = "README.md";
  static final String PAGE = "report.html";

  FeedbackSheet {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  byte[] page() {
    return files.getOrDefault(PAGE, new byte[0]);
  }

  /** The same for the same files. */
  String sha256() {
    MessageDigest digest = Sha256.begun();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      String head = file.getKey() + "\0" + file.getValue().length + "\0";
      digest.update(head.getBytes(StandardCharsets.UTF_8));
      digest.update(file.getValue());
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
