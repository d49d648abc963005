// The certificate of the sandbox: made once, kept in .cache, good for this machine's own name only.
import { createHash, X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generate } from 'selfsigned';

const file = path.join(import.meta.dirname, '..', '.cache', 'certificate.json');
const days = 24 * 60 * 60 * 1000;

/**
 * Key and certificate as PEM texts, with the fingerprint by which a browser can be told to trust exactly this key.
 * @returns {Promise<{ key: string, cert: string, fingerprint: string }>}
 */
export async function certificate() {
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  const { key, cert } = kept && isValid(kept) ? kept : await renew();
  return { key, cert, fingerprint: fingerprintOf(cert) };
}

const isValid = ({ cert }) => Date.parse(new X509Certificate(cert).validTo) > Date.now() + 7 * days;

async function renew() {
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    algorithm: 'sha256',
    curve: 'P-256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
    keyType: 'ec',
    notAfterDate: new Date(Date.now() + 365 * days),
  });
  const pair = { key: made.private, cert: made.cert };
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(pair), { mode: 0o600 });
  return pair;
}

/** Base64 of the SHA-256 of the public key, as `--ignore-certificate-errors-spki-list` of Chromium wants it. */
const fingerprintOf = (cert) =>
  createHash('sha256')
    .update(new X509Certificate(cert).publicKey.export({ format: 'der', type: 'spki' }))
    .digest('base64');
