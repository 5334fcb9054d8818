import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { openSealed, seal, sealRounds } from '../../lib/log/file/seal.ts';
import { collect, inPieces } from './data-file.ts';

const passphrase = 'cavallo graffetta batteria';
const chunk = 256 * 1024;
const headBytes = 45;

const open = (bytes: Uint8Array, words: string | null = passphrase, size = 100_000) =>
  collect(openSealed(inPieces(bytes, size), words)).catch(
    (error: { fault?: string }) => error.fault ?? error,
  );
const sealed = (bytes: Uint8Array) => collect(seal(inPieces(bytes, 70_001), passphrase, 10));

let plain: Uint8Array<ArrayBuffer>;
let file: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  // Two chunks and a bit.
  plain = new Uint8Array(2 * chunk + 1_000).map((_, at) => at % 251);
  file = await sealed(plain);
});

describe('a sealed file', () => {
  test('opens to what was sealed, whatever the pieces', async () => {
    for (const size of [1_000, chunk + 16, 10_000_000]) {
      expect(await open(file, passphrase, size)).toEqual(plain);
    }
  });

  test.each([0, 1, chunk - 1, chunk, chunk + 1, 2 * chunk])(
    'of %i bytes comes back whole',
    async (bytes) => {
      const some = plain.slice(0, bytes);
      expect(await open(await sealed(some))).toEqual(some);
    },
  );

  test('shows nothing of what is in it, and is another each time', async () => {
    const text = new TextEncoder().encode('Giulia Lodi '.repeat(100));
    const [one, other] = [await sealed(text), await sealed(text)];
    expect(new TextDecoder('latin1').decode(one)).not.toContain('Giulia');
    expect(one.slice(headBytes)).not.toEqual(other.slice(headBytes));
  });

  test('counts at least 600,000 rounds for a guess', async () => {
    expect(sealRounds).toBeGreaterThanOrEqual(600_000);
    const usual = await collect(seal(inPieces(plain.slice(0, 9), 5), passphrase));
    expect(new DataView(usual.buffer).getUint32(9)).toBe(sealRounds);
    expect(await open(usual)).toEqual(plain.slice(0, 9));
  });

  test('tells a wrong passphrase, and a missing one', async () => {
    expect(await open(file, 'cavallo graffetta batterie')).toBe('wrongPassphrase');
    expect(await open(file, null)).toBe('needsPassphrase');
  });

  test('opens with the same letters typed in another way', async () => {
    const bytes = plain.slice(0, 10);
    const typed = await collect(seal(inPieces(bytes, 5), 'perché no, caffè!'.normalize('NFD'), 10));
    expect(await open(typed, 'perché no, caffè!'.normalize('NFC'))).toEqual(bytes);
  });

  test.each([
    ['one byte of it', -1],
    ['its last chunk', -(1_000 + 16)],
    ['two chunks', -(1_000 + 16 + chunk + 16)],
    ['all its chunks', headBytes],
  ])('that lost %s is cut short or damaged', async (_, end) => {
    const fault = await open(file.slice(0, end));
    expect(['cutShort', 'damaged']).toContain(fault);
    if (end !== -1) expect(fault).toBe('cutShort');
  });

  test('whose chunks changed places is damaged', async () => {
    const [first, second] = [
      file.slice(headBytes, headBytes + chunk + 16),
      file.slice(headBytes + chunk + 16, headBytes + 2 * (chunk + 16)),
    ];
    const swapped = file.slice();
    swapped.set(second, headBytes);
    swapped.set(first, headBytes + chunk + 16);
    expect(await open(swapped)).toBe('damaged');
  });

  test('with something behind its end is damaged', async () => {
    const longer = new Uint8Array(file.length + 20);
    longer.set(file);
    expect(await open(longer)).toBe('damaged');
  });

  test('with any bit changed never opens', async () => {
    const small = await sealed(plain.slice(0, 3_000));
    await fc.assert(
      fc.asyncProperty(
        // The rounds are left: changed, they would be counted for minutes.
        fc.integer({ min: 13, max: small.length - 1 }),
        fc.integer({ min: 0, max: 7 }),
        async (at, bit) => {
          const changed = small.slice();
          changed[at] = (changed[at] ?? 0) ^ (1 << bit);
          expect(['damaged', 'wrongPassphrase']).toContain(await open(changed));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('of a newer version, or with more rounds than anybody would wait for, is refused at once', async () => {
    const newer = file.slice();
    newer[8] = 2;
    expect(await open(newer)).toBe('newerVersion');
    const slow = file.slice();
    new DataView(slow.buffer).setUint32(9, 4_000_000_000);
    expect(await open(slow)).toBe('damaged');
  });
});

test('what is not sealed comes out as it is', async () => {
  const bytes = new TextEncoder().encode('{"format":"ricevuto-data"');
  expect(await open(bytes, null)).toEqual(bytes);
});
