import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';

type KeyFile = { ok: true; key: KeyObject } | { ok: false; why: string };

/** The public half, as the package and the service are given it: 32 bytes in hexadecimal. */
export const publicHalf = (key: KeyObject): string => {
  const { x } = createPublicKey(key).export({ format: 'jwk' });
  return Buffer.from(x ?? '', 'base64url').toString('hex');
};

const isInside = (folder: string, file: string): boolean => {
  const way = relative(folder, resolve(file));
  return way !== '..' && !way.startsWith(`..${sep}`);
};

const wasThere = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST';

/** A new private key in a file of its own that only its owner reads; never in the repository, never over another one. */
export const makeKeyFile = (path: string, repository: string): KeyFile => {
  if (isInside(repository, path)) return { ok: false, why: 'a private key never lies in the repository' };
  const { privateKey } = generateKeyPairSync('ed25519');
  try {
    writeFileSync(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    return { ok: false, why: wasThere(error) ? 'there is a file already' : 'it cannot be written there' };
  }
  return { ok: true, key: privateKey };
};

export const readKeyFile = (path: string): KeyFile => {
  try {
    const key = createPrivateKey(readFileSync(path));
    if (key.asymmetricKeyType === 'ed25519') return { ok: true, key };
  } catch {
    // told below: what stands in it is nobody's to see
  }
  return { ok: false, why: 'no private key of Ed25519 is in it' };
};
