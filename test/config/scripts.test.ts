import { existsSync, readFileSync } from 'node:fs';
// imported, not read, so that jest runs this after a change of it
import project from '../../package.json' with { type: 'json' };

const scripts: Readonly<Record<string, string>> = project.scripts;
const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
const told = [...contributing.matchAll(/^\| `npm (?:run )?([a-z0-9:]+)` +\|/gm)].map(([, name]) => name);

describe('CONTRIBUTING says of every command what it does, when and how long', () => {
  it.each(Object.keys(scripts))('npm run %s', (name) => {
    expect(told).toContain(name);
  });

  it('and names none that is not there', () => {
    expect(told.filter((name) => name !== undefined && !(name in scripts))).toEqual([]);
  });
});

describe('a command starts a file that is there', () => {
  const started = Object.values(scripts).flatMap((line) => line.match(/\S+\.(?:ts|js|json|cjs)\b/g) ?? []);

  it.each([...new Set(started)])('%s', (file) => {
    expect(existsSync(file)).toBe(true);
  });
});
