package tangent.git;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No credential of anybody's is shown with an address. */
class RemoteUrlTest {

  @ParameterizedTest
  @CsvSource({
    "https://github.com/ada/derivatives.git, https://github.com/ada/derivatives.git",
    "https://ada:s3cret@github.com/ada/x, https://github.com/ada/x",
    "https://s3cret@github.com/ada/x, https://github.com/ada/x",
    "https://x-access-token:s3cret@github.com:8443/ada/x, https://github.com:8443/ada/x",
    "https://ada:s3@cret@github.com/ada/x, https://github.com/ada/x",
    "https://ada:%40s3cret@github.com/ada/x, https://github.com/ada/x",
    "https://github.com/ada/x?access_token=s3cret, https://github.com/ada/x",
    "https://github.com/ada/x#s3cret, https://github.com/ada/x",
    "https://gitlab.com/@school/x, https://gitlab.com/@school/x",
    "https://ada:s3cret@[::1]:8443/x, https://[::1]:8443/x",
    "ssh://git@github.com:22/ada/x.git, ssh://github.com:22/ada/x.git",
    "ssh://ada:s3cret@host/x, ssh://host/x",
    "git@github.com:ada/derivatives.git, github.com:ada/derivatives.git",
    "ada:s3cret@host:x, host:x",
    "/srv/git/ada.git, ada.git",
    "/srv/git/ada/, ada",
    "../ada, ada",
    "../ada/., ada",
    "./ada/, ada",
    "file:///srv/git/ada.git, ada.git",
  })
  void anAddressIsShownWithoutThem(String url, String shown) {
    assertThat(RemoteUrl.withoutCredentials(url)).contains(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "https://ada:s3/cret@github.com/ada/x",
        "https://ada:s3?cret@github.com/ada/x",
        "https://ada:s3#cret@github.com/ada/x",
        "ext::sh -c 'curl evil.example'",
        "s3cret@",
        "C:s3cret@host",
        ".",
        "./",
        "..",
        "../..",
        "/srv/..",
        "file:///",
      })
  void whatMayHoldAPieceOfOneIsNotShown(String url) {
    assertThat(RemoteUrl.withoutCredentials(url)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 1_000_000})
  void anEndlessOneIsNotShown(int length) {
    assertThat(RemoteUrl.withoutCredentials("https://h/" + "x".repeat(length))).isEmpty();
  }
}
