package dev.entente.archive;

/**
 * One gzip member as it stands in a file: one WARC record.
 *
 * @param offset of its first byte
 * @param length how many bytes it takes, compressed
 * @param content the record, unpacked
 */
record Member(long offset, long length, byte[] content) {

  /** The offset of whatever follows. */
  long end() {
    return offset + length;
  }
}
