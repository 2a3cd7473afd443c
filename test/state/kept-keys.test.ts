import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { queue } from '../../src/state/changes/queue.ts';
import { preferences } from '../../src/state/preferences.ts';
import { remote } from '../../src/state/remote.ts';
import { phone } from '../../tools/privacy/phone.ts';

const sources = (readdirSync('src', { recursive: true, encoding: 'utf8' }) as string[])
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(join('src', name), 'utf8') }));

const namesIn = (shape: RegExp): string[] =>
  sources.flatMap(({ text }) => [...text.matchAll(shape)].map(([, key = '']) => key));

describe('what the phone keeps, as the page of what is stored tells it', () => {
  it('is every key, and no other', () => {
    const own = ['aside.ts', 'book/kept-book.ts'].map(
      (file) => /^const key = '(\w+)';$/m.exec(readFileSync(join('src/state', file), 'utf8'))?.[1] ?? '',
    );
    expect([...namesIn(/\bstored<[\w\s[\]<>]+>\('([\w-]+)'/g), ...own].sort()).toEqual(Object.keys(phone).sort());
  });

  it('is kept by no other file than the three that the page follows', () => {
    const keeping = sources.filter(({ text }) => /\b(writeStored|setStorage(Sync)?)\(/.test(text));
    expect(keeping.map(({ name }) => name).sort()).toEqual([
      'platform/storage.ts',
      'state/aside.ts',
      'state/book/kept-book.ts',
      'state/stored.ts',
    ]);
  });

  it.each([
    ['remote', remote.get(), phone.remote],
    ['preferences', preferences.get(), phone.preferences],
    ['changes', queue.get(), phone.changes],
  ])('has in %s exactly what is told of it', (_key, value, { parts }) => {
    expect(Object.keys(parts).sort()).toEqual(Object.keys(value).sort());
  });
});
