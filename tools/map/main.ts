import { readFileSync, writeFileSync } from 'node:fs';
import { drawing } from './drawing.ts';
import { roomsCruised, withoutShortCuts } from './rooms.ts';

/** `npm run docs:map`: draws the rooms and who imports whom into the architecture page, in the place of the map there. */
const page = 'docs/architecture.md';
const text = readFileSync(page, 'utf8');
const map = /^```mermaid\n[\s\S]*?^```$/m;
if (!map.test(text)) throw new Error(`${page} has no map`);
writeFileSync(
  page,
  text.replace(map, () => drawing(withoutShortCuts(roomsCruised()))),
);
