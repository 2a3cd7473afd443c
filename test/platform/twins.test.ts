import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '../../src/platform');
const webFiles = readdirSync(folder).filter((file) => file.includes('.h5.'));

const types = readFileSync(join(__dirname, 'twins.types.ts'), 'utf8');

/** The names of values that a file exports; types leave no trace in the build. */
const exported = (file: string): string[] =>
  [...readFileSync(join(folder, file), 'utf8').matchAll(/^export (?:async )?(?:const|function) (\w+)/gm)]
    .map(([, name = '']) => name)
    .sort();

describe('the browser’s stand-in', () => {
  it('there are some', () => expect(webFiles.length).toBeGreaterThan(10));

  it.each(webFiles)('%s has a twin for the phone that exports the same', (file) => {
    const twin = file.replace('.h5', '');
    expect(existsSync(join(folder, twin))).toBe(true);
    expect(exported(file)).toEqual(exported(twin));
    expect(types).toContain(`platform/${file}'`); // and of the same types
  });

  it.each(readdirSync(folder).filter((file) => !file.includes('.h5.')))('%s talks to no browser', (file) => {
    if (file === 'preview-bridge.ts') return;
    expect(readFileSync(join(folder, file), 'utf8')).not.toMatch(/\b(window|document|navigator|localStorage)\b\./);
  });
});
