import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** A self-signed certificate made on the spot, so that no key lies in the repository. Both parts are PEM. */
export function makeCertificate(): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(set(sequence(commonName, utf8('Ricevuto tests'))));
  const body = sequence(
    tagged(0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ecdsaWithSha256,
    name,
    sequence(utcTime(-1), utcTime(30)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const der = sequence(body, ecdsaWithSha256, bitString(sign('sha256', body, privateKey)));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replace(/.{64}/gu, '$&\n')}\n-----END CERTIFICATE-----\n`,
  };
}

/** DER: tag, length, content (X.690). */
function element(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const size = content.length;
  const length =
    size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}

const sequence = (...parts: Buffer[]) => element(0x30, ...parts);
const set = (...parts: Buffer[]) => element(0x31, ...parts);
const integer = (bytes: Buffer) => element(0x02, bytes);
const utf8 = (text: string) => element(0x0c, Buffer.from(text));
const bitString = (bytes: Buffer) => element(0x03, Buffer.from([0]), bytes);
const tagged = (number: number, part: Buffer) => element(0xa0 + number, part);

function utcTime(daysFromNow: number): Buffer {
  const at = new Date(Date.now() + daysFromNow * 86_400_000);
  return element(0x17, Buffer.from(`${at.toISOString().slice(2, 19).replace(/[-T:]/gu, '')}Z`));
}

/** 2.5.4.3 */
const commonName = element(0x06, Buffer.from([0x55, 0x04, 0x03]));
/** 1.2.840.10045.4.3.2 */
const ecdsaWithSha256 = sequence(
  element(0x06, Buffer.from([0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02])),
);
