import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chooserPicture } from '../pictures/chooser-picture.ts';

const target = new URL('../../docs/chooser.svg', import.meta.url);

mkdirSync(new URL('.', target), { recursive: true });
writeFileSync(target, chooserPicture());
process.stdout.write(`wrote ${fileURLToPath(target)}\n`);
