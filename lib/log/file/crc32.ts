/** CRC-32 as in gzip and zip (ISO 3309), over bytes that come in pieces. It notices damage, not malice. */
export class Crc32 {
  #state = -1;

  add(bytes: Uint8Array): void {
    let state = this.#state;
    const { length } = bytes;
    let at = 0;
    // Four bytes a step: a file may have hundreds of megabytes.
    for (; at + 4 <= length; at += 4) {
      state ^= byteAt(bytes, at) | (byteAt(bytes, at + 1) << 8);
      state ^= (byteAt(bytes, at + 2) << 16) | (byteAt(bytes, at + 3) << 24);
      state =
        entry(768 + (state & 255)) ^
        entry(512 + ((state >>> 8) & 255)) ^
        entry(256 + ((state >>> 16) & 255)) ^
        entry(state >>> 24);
    }
    for (; at < length; at += 1) state = entry((state ^ byteAt(bytes, at)) & 255) ^ (state >>> 8);
    this.#state = state;
  }

  /** Eight hexadecimal digits. */
  get hex(): string {
    return ((this.#state ^ -1) >>> 0).toString(16).padStart(8, '0');
  }
}

const table = makeTable();

// Both stay inside their arrays; without the undefined the engine keeps to small integers.
function entry(at: number): number {
  return table[at] as number;
}
function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] as number;
}

function makeTable(): Int32Array {
  const made = new Int32Array(4 * 256);
  for (let byte = 0; byte < 256; byte += 1) {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1)
      value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    made[byte] = value;
  }
  for (let at = 256; at < made.length; at += 1) {
    const before = made[at - 256] as number;
    made[at] = (before >>> 8) ^ (made[before & 255] as number);
  }
  return made;
}
