import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Of all that reads and checks a rule book: a build in which it is another checks a kept book again (src/state/book). */
export const rulesDigest = (): string => {
  const digest = createHash('sha256');
  for (const folder of ['src/rules', 'src/contract/book'])
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
      if (file.endsWith('.ts')) digest.update(`${file}\n`).update(readFileSync(join(folder, file)));
  return digest.digest('base64url').slice(0, 12);
};
