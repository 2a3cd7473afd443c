import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));

/** What the compiler cannot translate: an iPhone before iOS 16.4 refuses the whole file that holds a look-behind. */
it.each(sources)('%s has no look-behind, which an older iPhone cannot read', (file) => {
  expect(readFileSync(join('src', file), 'utf8')).not.toMatch(/\(\?<[=!]/);
});
