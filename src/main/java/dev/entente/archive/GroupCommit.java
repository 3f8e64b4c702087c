package dev.entente.archive;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Many producers, one writing thread, few forces. The thread takes what waits, up to a group's size, and forces it;
 * what comes meanwhile is the next group. So no record waits for company: a lone one is forced at once, and under load the
 * groups fill by themselves.
 */
final class GroupCommit implements AutoCloseable {

  private record Waiting(byte[] member, CompletableFuture<Address> kept) {}

  private final Pen pen;
  private final ArchiveSettings settings;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition something = lock.newCondition();
  private final Condition room = lock.newCondition();
  private final Deque<Waiting> queue = new ArrayDeque<>();
  private final Thread writer;
  private long waitingBytes;
  private boolean closed;

  /** Begins to write; the pen is used only under its own monitor. */
  GroupCommit(Pen pen, ArchiveSettings settings) {
    this.pen = pen;
    this.settings = settings;
    this.writer = Thread.ofPlatform().name("archive").daemon(true).start(this::run);
  }

  /** Puts a member in line; waits while too many bytes do. The future ends after the force. */
  CompletableFuture<Address> append(byte[] member) {
    CompletableFuture<Address> kept = new CompletableFuture<>();
    lock.lock();
    try {
      while (!closed && waitingBytes > 0 && waitingBytes + member.length > settings.waitingBytes()) {
        room.awaitUninterruptibly();
      }
      if (closed) {
        throw new ArchiveFailure("The archive is closed; the capture was not kept.", null);
      }
      waitingBytes += member.length;
      queue.add(new Waiting(member, kept));
      something.signal();
    } finally {
      lock.unlock();
    }
    return kept;
  }

  /** Writes what still waits, then ends the thread. */
  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      something.signalAll();
      room.signalAll();
    } finally {
      lock.unlock();
    }
    boolean interrupted = false;
    while (writer.isAlive()) {
      try {
        writer.join();
      } catch (InterruptedException e) {
        interrupted = true; // what waits is written all the same; the caller learns of it afterwards
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    for (List<Waiting> group = take(); !group.isEmpty(); group = take()) {
      write(group);
    }
  }

  private void write(List<Waiting> group) {
    List<Address> addresses;
    try {
      synchronized (pen) {
        addresses = pen.write(group.stream().map(Waiting::member).toList());
      }
    } catch (IOException | RuntimeException | Error e) {
      ArchiveFailure failure = new ArchiveFailure("The archive cannot be written (" + ArchiveFailure.words(e)
          + "). These captures were not kept. Make room on the disk or mend it, then hand them in again.", e);
      group.forEach(waiting -> waiting.kept().completeExceptionally(failure));
      return;
    }
    for (int i = 0; i < group.size(); i++) {
      group.get(i).kept().complete(addresses.get(i));
    }
  }

  /** The next group; empty when all is done. */
  private List<Waiting> take() {
    lock.lock();
    try {
      while (queue.isEmpty() && !closed) {
        something.awaitUninterruptibly();
      }
      List<Waiting> group = new ArrayList<>(settings.groupRecords());
      while (!queue.isEmpty() && group.size() < settings.groupRecords()) {
        Waiting first = queue.remove();
        waitingBytes -= first.member().length;
        group.add(first);
      }
      room.signalAll();
      return group;
    } finally {
      lock.unlock();
    }
  }
}
