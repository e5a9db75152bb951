package tangent.git;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Why a repository could not be fetched, or pushed to. Git's own words are never shown: they repeat
 * addresses, and what a server says.
 */
final class FetchFailure {

  private static final Map<String, String> REASONS = new LinkedHashMap<>();

  static {
    String access =
        "Access is denied. Git needs a credential for it that nobody has to type: a credential"
            + " helper's, or an SSH key.";
    String absent = "There is no such repository, or none that you may see.";
    String refused =
        "It refuses the branch: a rule for branches or a hook of its host says no. Allow it there.";
    REASONS.put(
        "couldn't find remote ref head",
        "Its main branch holds nothing, and others do. Set HEAD there to the one that counts: git"
            + " symbolic-ref HEAD refs/heads/main");
    REASONS.put(
        "invalid index-pack output", // what was being written has met its limit
        "It holds more than is fetched of anybody, or is damaged. Take out what is no source, from"
            + " its past too.");
    REASONS.put(
        "no space left", "A disk is full: that of the temporary folder here, or that of its host.");
    REASONS.put(
        "; cannot create 'refs/heads/",
        "It has a branch in the way, called as this one with a slash and more behind it. Delete or"
            + " rename that one there.");
    REASONS.put("hook declined", refused);
    REASONS.put("protected branch", refused);
    REASONS.put("rule violations", refused);
    REASONS.put("remote rejected", refused);
    REASONS.put("pack exceeds", "It refuses files of this size.");
    REASONS.put("could not resolve host", "Its host is not found.");
    REASONS.put("failed to connect", "Its host does not answer.");
    REASONS.put("connection refused", "Its host does not answer.");
    REASONS.put("timed out", "Its host does not answer in time.");
    REASONS.put("host key verification failed", "Its host's SSH key is not known here.");
    REASONS.put("could not read username", access);
    REASONS.put("could not read password", access);
    REASONS.put("terminal prompts disabled", access);
    REASONS.put("authentication failed", access);
    REASONS.put("permission denied", access);
    REASONS.put("returned error: 401", access);
    REASONS.put("returned error: 403", access);
    REASONS.put("unable to create", access);
    REASONS.put("not found", absent);
    REASONS.put("returned error: 404", absent);
    REASONS.put("does not exist", absent);
    REASONS.put("does not appear to be a git repository", absent);
    REASONS.put("not allowed", "Addresses of this kind are not fetched from.");
    REASONS.put("dubious ownership", "It belongs to another user of this machine.");
  }

  private FetchFailure() {}

  static String ofFetch(GitFailed failure, String complaint) {
    return sentence(
        failure,
        complaint,
        "It could not be fetched. Try git ls-remote with its address to see why.");
  }

  static String ofPush(GitFailed failure, String complaint) {
    return sentence(
        failure,
        complaint,
        "It could not be pushed to. Try git push to a branch of it to see why.");
  }

  private static String sentence(GitFailed failure, String complaint, String otherwise) {
    if (failure.isLasting()) {
      return "Its host does not answer in time.";
    }
    String lower = complaint.toLowerCase(Locale.ROOT);
    return REASONS.entrySet().stream()
        .filter(reason -> lower.contains(reason.getKey()))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElse(otherwise);
  }
}
