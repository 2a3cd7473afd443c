import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { routes } from '../../src/routes/routes';

describe('an address', () => {
  it.each([
    ['nothing to carry', routes.home(), '/pages/home/index'],
    [
      'what is empty or not known is left out',
      routes.done({ elder: 'e1', benefit: '', flow: undefined }),
      '/pages/done/index?elder=e1',
    ],
    [
      'a sign of its own is written out',
      routes.card({ elder: 'a&b=c 妈' }),
      '/pages/card/index?elder=a%26b%3Dc%20%E5%A6%88',
    ],
  ])('%s', (_name, made, address) => {
    expect(made).toBe(address);
  });
});

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(join('src', name), 'utf8') }));

describe('the source', () => {
  it('writes the address of a page in one file only, beside the list of pages', () => {
    const written = sources.filter(({ text }) => /['"`]\/pages\//.test(text)).map(({ name }) => name);
    expect(written).toEqual(['routes/routes.ts']);
  });

  it('names the kind of file where Node reads it as it is, and nowhere else', () => {
    const odd = sources.flatMap(({ name, text }) =>
      [...text.matchAll(/from '(\.[^']*)'/g)].flatMap(([, path = '']) => {
        const target = join(name, '..', path);
        return /^(rules|contract|family)\//.test(target) === /\.tsx?$/.test(path) ? [] : [`${name}: ${path}`];
      }),
    );
    expect(odd).toEqual([]);
  });
});
