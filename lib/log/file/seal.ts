import { FileFault } from './file-fault.ts';
import { peek } from './peek.ts';

/**
 * A file that only a passphrase opens (docs/data-format.md says it byte by byte). The key comes of the passphrase by PBKDF2-HMAC-SHA-256,
 * its content goes by AES-256-GCM in chunks. A chunk's nonce is its number and whether it is the last, so that a file that was cut, put
 * in another order or changed is noticed (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár, 2015, as in `age`).
 */
const magic = new TextEncoder().encode('RICEVUTO');
const version = 1;
/** OWASP's Password Storage Cheat Sheet (2023) asks for at least 600,000. */
export const sealRounds = 600_000;
/** A hostile file must not keep us counting for hours. */
const mostRounds = 10_000_000;
const chunkBytes = 256 * 1024;
const tagBytes = 16;
const headBytes = 8 + 1 + 4 + 16 + 16;

/** Encrypts what comes in pieces. `rounds` of PBKDF2: tests take few. */
export async function* seal(
  pieces: AsyncIterable<Uint8Array>,
  passphrase: string,
  rounds = sealRounds,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const { key, proof } = await keyOf(passphrase, salt, rounds);
  const head = new Uint8Array(headBytes);
  head.set(magic);
  head[8] = version;
  new DataView(head.buffer).setUint32(9, rounds);
  head.set(salt, 13);
  head.set(proof, 29);
  yield head;
  for await (const { bytes, number, isLast } of chunksOf(pieces, chunkBytes)) {
    const iv = nonceOf(number, isLast);
    const sealed = await crypto.subtle.encrypt(
      { name: 'AES-GCM', iv, additionalData: head },
      key,
      bytes,
    );
    yield new Uint8Array(sealed);
  }
}

/** Decrypts what was sealed; what was not comes out as it is. Throws a FileFault. */
export async function* openSealed(
  pieces: AsyncIterable<Uint8Array>,
  passphrase: string | null,
): AsyncGenerator<Uint8Array> {
  const { first, all } = await peek(pieces, headBytes);
  if (!isSealed(first)) {
    yield* all;
    return;
  }
  if (first.length < headBytes) throw new FileFault('cutShort');
  if ((first[8] ?? 0) > version) throw new FileFault('newerVersion');
  if (passphrase === null) throw new FileFault('needsPassphrase');
  const head = first.slice();
  const rounds = new DataView(head.buffer).getUint32(9);
  if (rounds < 1 || rounds > mostRounds) throw new FileFault('damaged');
  const { key, proof } = await keyOf(passphrase, head.slice(13, 29), rounds);
  if (!proof.every((byte, at) => byte === head[29 + at])) throw new FileFault('wrongPassphrase');
  for await (const chunk of chunksOf(skip(all, headBytes), chunkBytes + tagBytes)) {
    yield await openChunk(chunk, key, head);
  }
}

export function isSealed(first: Uint8Array): boolean {
  return first.length >= magic.length && magic.every((byte, at) => byte === first[at]);
}

async function openChunk({ bytes, number, isLast }: Chunk, key: CryptoKey, head: BufferSource) {
  const decrypt = (last: boolean) =>
    crypto.subtle
      .decrypt({ name: 'AES-GCM', iv: nonceOf(number, last), additionalData: head }, key, bytes)
      .catch(() => null);
  const opened = await decrypt(isLast);
  if (opened) return new Uint8Array(opened);
  // Sound, but more should follow: the end is missing. That is another thing to say than "damaged".
  const goesOn = isLast && (await decrypt(false));
  throw new FileFault(goesOn || (isLast && bytes.length < tagBytes) ? 'cutShort' : 'damaged');
}

async function keyOf(passphrase: string, salt: BufferSource, rounds: number) {
  // The same letters can be typed in several ways: é as one sign, or e and an accent.
  const typed = new TextEncoder().encode(passphrase.normalize('NFC'));
  const { subtle } = crypto;
  const material = await subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits']);
  const secret = await subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    material,
    256,
  );
  const root = await subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey', 'deriveBits']);
  const expand = (info: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(),
    info: new TextEncoder().encode(info),
  });
  const [key, proof] = await Promise.all([
    subtle.deriveKey(expand('ricevuto file'), root, { name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]),
    // Tells a wrong passphrase from a damaged file, and nothing about the key.
    subtle.deriveBits(expand('ricevuto proof'), root, 128),
  ]);
  return { key, proof: new Uint8Array(proof) };
}

/** Eleven bytes of the chunk's number, and one that says whether it is the last. */
function nonceOf(number: number, isLast: boolean): Uint8Array<ArrayBuffer> {
  const nonce = new Uint8Array(12);
  new DataView(nonce.buffer).setUint32(7, number);
  nonce[11] = isLast ? 1 : 0;
  return nonce;
}

interface Chunk {
  bytes: Uint8Array<ArrayBuffer>;
  /** 0 for the first. */
  number: number;
  isLast: boolean;
}

/** The same bytes in chunks of one size. The last may be shorter, or empty where there is nothing at all. */
async function* chunksOf(pieces: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Chunk> {
  let filling = new Uint8Array(size);
  let filled = 0;
  let number = 0;
  for await (const piece of pieces) {
    for (let at = 0; at < piece.length;) {
      // A full one goes out only when more follows: else it is the last.
      if (filled === size) {
        yield { bytes: filling, number, isLast: false };
        number += 1;
        filling = new Uint8Array(size);
        filled = 0;
      }
      const part = piece.subarray(at, at + size - filled);
      filling.set(part, filled);
      filled += part.length;
      at += part.length;
    }
  }
  yield { bytes: filling.slice(0, filled), number, isLast: true };
}

async function* skip(pieces: AsyncIterable<Uint8Array>, bytes: number) {
  let left = bytes;
  for await (const piece of pieces) {
    const rest = piece.subarray(Math.min(left, piece.length));
    left -= Math.min(left, piece.length);
    if (rest.length > 0) yield rest;
  }
}
