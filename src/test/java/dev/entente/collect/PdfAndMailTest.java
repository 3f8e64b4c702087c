package dev.entente.collect;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.article.Capture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PdfAndMailTest {

  private static final String TEXT = "BT /F1 12 Tf 72 700 Td (The navy took over two patrol boats in the port.) Tj ET";
  private static final String MAIL = """
      From: "Watch" <watch@news.example>
      To: reader@example.org
      Subject: Boats
      Date: Thu, 5 Feb 2026 06:30:00 +0100
      MIME-Version: 1.0
      """;

  /** A PDF of one page with a content stream as it is given, written by hand so that anything can stand in it. */
  private static byte[] pdf(String filter, byte[] content, boolean picture) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(("%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>"
        + "\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1<<"
        + "/Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>" + (picture ? "/XObject<</I 5 0 R>>" : "")
        + ">>>>\nendobj\n5 0 obj\n<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8"
        + "/Length 1>>\nstream\nx\nendstream\nendobj\n4 0 obj\n<<" + filter + "/Length " + content.length
            + ">>\nstream\n")
        .getBytes(ISO_8859_1));
    out.writeBytes(content);
    out.writeBytes("\nendstream\nendobj\ntrailer\n<</Root 1 0 R/Size 6>>\n%%EOF\n".getBytes(ISO_8859_1));
    return out.toByteArray();
  }

  private static byte[] deflated(byte[] plain) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write(plain);
    }
    return packed.toByteArray();
  }

  private static byte[] locked(String password, boolean readable) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf("", TEXT.getBytes(ISO_8859_1), false))) {
      AccessPermission permission = new AccessPermission();
      permission.setCanExtractContent(readable);
      document.protect(new StandardProtectionPolicy("owner", password, permission));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  @Test
  void aPdfWithTextIsTaken() {
    Catch caught = Catch.of("report.pdf", pdf("", TEXT.getBytes(ISO_8859_1), false));
    assertThat(caught.refused).isEmpty();
    assertThat(caught.taken.getFirst().mediaType()).isEqualTo("application/pdf");
    assertThat(caught.taken.getFirst().obtained()).isEqualTo(Capture.Obtained.FILE);
  }

  @Test
  void picturesOfPagesAreRefusedWithAdvice() {
    assertThat(Catch.of("scan.pdf", pdf("", "/I Do".getBytes(ISO_8859_1), true)).refused)
        .containsExactly("scan.pdf: this PDF holds pictures of pages only; run text recognition on it and give the result");
    assertThat(Catch.of("empty.pdf", pdf("", "q Q".getBytes(ISO_8859_1), false)).refused)
        .containsExactly("empty.pdf: this PDF holds no text");
  }

  @Test
  void lockedPdfsAreRefusedWithAdvice() throws IOException {
    assertThat(Catch.of("a.pdf", locked("secret", true)).refused)
        .containsExactly("a.pdf: this PDF is locked with a password; give a copy without one");
    assertThat(Catch.of("a.pdf", locked("", false)).refused)
        .containsExactly("a.pdf: this PDF forbids that its text is taken out; give a copy without this lock");
    assertThat(Catch.of("a.pdf", locked("", true)).taken).hasSize(1);
  }

  @Test
  void aPdfThatUnpacksToFarTooMuchIsRefused() throws IOException {
    byte[] bomb = deflated(new byte[90_000_000]);
    assertThat(Catch.of("b.pdf", pdf("/Filter/FlateDecode", bomb, false)).refused)
        .containsExactly("b.pdf: this PDF unpacks to far more than any honest file holds");
    assertThat(Catch.of("c.pdf", pdf("/Filter[/FlateDecode/FlateDecode]", deflated(bomb), false)).refused)
        .containsExactly("c.pdf: this PDF unpacks to far more than any honest file holds");
    assertThat(Catch.of("d.pdf", pdf("/Filter/FlateDecode", deflated(TEXT.getBytes(ISO_8859_1)), false)).taken)
        .hasSize(1);
  }

  @Test
  void cutOffPdfsAreNeverMoreThanARefusal() {
    byte[] pdf = pdf("", TEXT.getBytes(ISO_8859_1), false);
    for (int end = 5; end < pdf.length; end += 23) {
      Catch caught = Catch.of("a.pdf", Arrays.copyOf(pdf, end));
      assertThat(caught.taken.size() + caught.refused.size()).as("cut at " + end).isPositive();
    }
    assertThat(Catch.of("a.pdf", Arrays.copyOf(pdf, 60)).refused.getFirst())
        .isEqualTo("a.pdf: this PDF is damaged or cut off; save or download it again");
  }

  @Test
  void anEmailIsTakenAndItsAttachmentsAreCapturesOfTheirOwn() {
    String pdf = Base64.getMimeEncoder().encodeToString(pdf("", TEXT.getBytes(ISO_8859_1), false));
    Catch caught = Catch.of("watch.eml", MAIL + """
        Content-Type: multipart/mixed; boundary="b"

        --b
        Content-Type: text/plain

        See the report.
        --b
        Content-Type: application/octet-stream; name="x"
        Content-Disposition: attachment; filename="../../report.pdf"
        Content-Transfer-Encoding: base64

        %s
        --b
        Content-Type: image/png; name=logo.png
        Content-Transfer-Encoding: base64

        iVBORw0KGgo=
        --b
        Content-Type: application/zip; name=a.zip
        Content-Transfer-Encoding: base64

        UEsDBAAA
        --b--
        """.formatted(pdf));
    assertThat(caught.taken).extracting(Capture::mediaType).containsExactly("message/rfc822", "application/pdf");
    assertThat(caught.taken.get(1).name()).isEqualTo("watch.eml attachment 1 (.._.._report.pdf)");
    assertThat(caught.taken.get(1).obtained()).isEqualTo(Capture.Obtained.ATTACHMENT);
    assertThat(caught.refused).containsExactly("watch.eml attachment 3 (a.zip): only text, HTML and PDF are taken out of an"
        + " e-mail; give this attachment as a file of its own");
    assertThat(caught.skipped).containsExactly("watch.eml: attached images: 1");
  }

  @Test
  void emailsWithoutATextAreRefusedWithTheReason() {
    assertThat(Catch.of("a.eml", MAIL + "Content-Type: text/plain\n\n \n").refused)
        .containsExactly("a.eml: the e-mail has no text");
    assertThat(Catch.of("a.eml", MAIL + "Content-Type: multipart/encrypted; boundary=b\n\n--b\nContent-Type:"
        + " application/octet-stream\n\nxyz\n--b--\n").refused)
        .containsExactly("a.eml: the e-mail is encrypted; decrypt it and give its text");
    StringBuilder nested = new StringBuilder(MAIL + "Content-Type: multipart/mixed; boundary=b0\n\n");
    for (int i = 0; i < 3_000; i++) {
      nested.append("--b" + i + "\nContent-Type: multipart/mixed; boundary=b" + (i + 1) + "\n\n");
    }
    assertThat(Catch.of("a.eml", nested.toString()).refused)
        .containsExactly("a.eml: the e-mail has too many parts inside each other");
    assertThat(Catch.of("box", "From x Thu Feb 5 06:30:00 2026\n" + MAIL + "\nHello there.\n").refused)
        .containsExactly("box: this is a mailbox of several e-mails; give each of them as an .eml file of its own");
  }

  @Test
  void aTextWithAHeaderOfItsOwnIsNoEmail() {
    assertThat(Catch.of("a.txt", "Title: Boats\nDate: 2026-01-01\nPublisher: Gazette\n\nTwo boats.").taken.getFirst()
        .mediaType()).isEqualTo("text/plain");
    assertThat(Catch.of("a.txt", "From: the field\nSubject: boats\n\nTwo boats.").taken.getFirst().mediaType())
        .isEqualTo("text/plain");
  }

  @Test
  void truncatedEmailsAreNeverMoreThanARefusal() {
    byte[] mail = (MAIL + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html\n\n<p>Two boats.</p>"
        + "\n--b\nContent-Type: text/plain; name=a.txt\n\nwords\n--b--\n").getBytes(UTF_8);
    for (int end = 0; end < mail.length; end += 9) {
      Catch caught = Catch.of("a.eml", Arrays.copyOf(mail, end));
      assertThat(caught.taken.size() + caught.refused.size()).as("cut at " + end).isPositive();
    }
  }

  @Test
  @Timeout(20)
  void aLongNameOfHalfEncodedWordsHoldsNothingUp() {
    String name = "=?".repeat(100_000);
    Catch caught = Catch.of("m.eml", MAIL + "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nTwo boats came.\n--b\n"
        + "Content-Disposition: attachment; filename=\"" + name + "\"\n\nA third boat came.\n--b--\n");
    assertThat(caught.refused).isEmpty();
    assertThat(caught.taken).hasSize(2);
  }
}
