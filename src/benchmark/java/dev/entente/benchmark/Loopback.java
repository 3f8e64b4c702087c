package dev.entente.benchmark;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One client with one connection that is kept alive; as light as can be, so that the time is the server's. */
final class Loopback implements AutoCloseable {

  private final int port;
  private Socket socket = new Socket();
  private InputStream in = InputStream.nullInputStream();
  private boolean connected;

  Loopback(int port) {
    this.port = port;
  }

  private void connect() throws IOException {
    socket.close();
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    connected = true;
  }

  /** The body at an address; {@code packed} where the server may compress it, as browsers allow it to. */
  byte[] get(String address, boolean packed) throws IOException {
    if (!connected) {
      connect();
    }
    socket.getOutputStream().write(("GET " + address + " HTTP/1.1\r\nHost: localhost:" + port
        + "\r\nAccept: text/html" + (packed ? "\r\nAccept-Encoding: gzip" : "")
        + "\r\nConnection: keep-alive\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    String status = line();
    if (status.isEmpty()) {
      // A server gives up a connection that was idle too long; it says nothing then, and is asked again.
      connect();
      return get(address, packed);
    }
    if (!status.contains(" 200")) {
      throw new IOException("the portal answers " + status + " to " + address);
    }
    int length = -1;
    boolean chunked = false;
    for (String header = line(); !header.isEmpty(); header = line()) {
      String lower = header.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Integer.parseInt(lower.substring(15).strip());
      }
      // A server also closes after some hundred requests, as it may.
      connected &= !lower.equals("connection: close");
      chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
    }
    return chunked ? chunks() : in.readNBytes(length);
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream(1 << 17);
    for (int size = size(); size > 0; size = size()) {
      body.write(in.readNBytes(size));
      line();
    }
    line();
    return body.toByteArray();
  }

  private int size() throws IOException {
    return Integer.parseInt(line().strip(), 16);
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder(64);
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        return "";
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
