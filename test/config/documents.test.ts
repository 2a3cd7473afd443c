import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import project from '../../package.json' with { type: 'json' };

const markdownIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));

const documents = ['.', '.github', 'docs', 'docs/decisions', 'tools/messages', 'tools/player'].flatMap(markdownIn);
const textOf = (file: string): string => readFileSync(file, 'utf8');

/** What GitHub makes of a heading. */
const anchorsOf = (file: string): string[] =>
  [...textOf(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\- _]/gu, '')
      .replaceAll(' ', '-'),
  );

const isThere = (document: string, link: string): boolean => {
  const [path = '', anchor] = link.split('#');
  const file = path === '' ? document : normalize(join(dirname(document), path));
  return existsSync(file) && (anchor === undefined || anchorsOf(file).includes(anchor));
};

const rooms = 'bench|config|deploy|docs|preview|sandbox|server|src|test|tools|types';

/** Pictures, styles and types, of which a name says enough, and what is said beside a room. */
const unsaid = new Set(['src/share', 'src/styles', 'src/tab', 'types']);

/** What an operator lays there. */
const ofOperator = new Set(['deploy/service.env', 'deploy/templates.json', 'deploy/rule-book']);

describe.each(documents)('what %s names is there', (document) => {
  const text = textOf(document);
  const all = (pattern: RegExp): string[] => [...new Set([...text.matchAll(pattern)].map(([, found = '']) => found))];

  it('commands', () => {
    const named = all(/\bnpm run ([\w:]+)/g);
    expect(named.filter((name) => !(name in project.scripts))).toEqual([]);
  });

  it('links, and the headings that they lead to', () => {
    const links = all(/\]\(([^)\s]+)\)/g).filter((link) => !/^https?:/.test(link));
    expect(links.filter((link) => !isThere(document, link))).toEqual([]);
  });

  it('files and folders', () => {
    const paths = all(new RegExp(`(?<![\\w/.-])((?:${rooms})/[\\w./-]*\\w)`, 'g'));
    expect(paths.filter((path) => !ofOperator.has(path) && !existsSync(path))).toEqual([]);
  });
});

describe.each(['README.md', 'README.zh-CN.md'])('%s names every room', (document) => {
  const folders = (at: string): string[] =>
    readdirSync(at, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []));
  const layout = textOf(document)
    .split('\n')
    .filter((line) => line.startsWith('    '))
    .join('\n');

  it.each(
    [...folders('server'), ...folders('src').map((name) => `src/${name}`), ...rooms.split('|')].filter(
      (room) => !unsaid.has(room),
    ),
  )('%s', (room) => {
    expect(layout).toContain(`${room}/`);
  });
});
