package derivatives;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

public class Attack extends Moves {
  private static final InetAddress LOCAL = InetAddress.getLoopbackAddress();

  @Override
  public void inF() {
    throw new Tries()
        .with("TCP", () -> called(new InetSocketAddress(LOCAL, @PORT@)))
        .with("IPv6", () -> called(new InetSocketAddress("::1", @PORT@)))
        .with("a channel", () -> SocketChannel.open(new InetSocketAddress(LOCAL, @PORT@)))
        .told();
  }

  private static Object called(InetSocketAddress address) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(address, 2000);
      return address;
    }
  }

  @Override
  public void inTurning() {
    throw new Tries().with("UDP", () -> sent()).told();
  }

  private static Object sent() throws IOException {
    try (DatagramSocket socket = new DatagramSocket()) {
      socket.send(
          new DatagramPacket(new byte[1], 1, new InetSocketAddress(LOCAL, @UDP_PORT@)));
      return socket.getLocalPort();
    }
  }

  @Override
  public void inLoss() {
    throw new Tries()
        .with("a server", () -> new ServerSocket(0, 1, LOCAL).getLocalPort())
        .with("a Unix socket", () -> ServerSocketChannel.open(StandardProtocolFamily.UNIX))
        .told();
  }

  @Override
  public void inLossDerivative() {
    throw new Tries()
        .with("its own name", () -> InetAddress.getLocalHost())
        .with("interfaces", () -> NetworkInterface.getByInetAddress(LOCAL).getName())
        .told();
  }

}
