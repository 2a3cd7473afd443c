import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { routes } from '../../src/routes/routes.ts';

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

const codeOf = (room: string) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|js)$/.test(name))
    .map((name) => ({ name: join(room, name), text: readFileSync(join(room, name), 'utf8') }));

describe('the address of a page', () => {
  it('is written in one file only of src, beside the list of pages', () => {
    const written = codeOf('src').filter(({ text }) => /['"`]\/pages\//.test(text));
    expect(written.map(({ name }) => name)).toEqual(['src/routes/routes.ts']);
  });

  it('is written nowhere in the service, neither with a slash nor as WeChat names it', () => {
    const written = codeOf('server').filter(({ text }) => /['"`]\/?pages\//.test(text));
    expect(written.map(({ name }) => name)).toEqual([]);
  });
});
