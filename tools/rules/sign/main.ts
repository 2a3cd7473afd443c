import { renameSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openBook } from '../../../src/contract/book/open-book.ts';
import { packagedBook } from '../../../src/rules/book/packaged-book.ts';
import { makeKeyFile, publicHalf, readKeyFile } from './key-file.ts';
import { signBook } from './sign-book.ts';
import { unknownGuides } from './unknown-guides.ts';

const usage = `npm run rules:sign -- --new-key FILE        makes a key pair; prints the public half
npm run rules:sign -- --key FILE --out FILE  signs the rule book of this source tree
`;

const stop: (code: number, ...lines: readonly string[]) => never = (code, ...lines) => {
  for (const line of lines) console.error(line);
  process.exit(code);
};

const newKey = (path: string): void => {
  const made = makeKeyFile(path, process.cwd());
  if (!made.ok) stop(1, `${path}: ${made.why}`);
  console.log(`the private key is in ${path}: keep it out of the repository and off the service's machine`);
  console.log(`RULE_BOOK_KEY and TARO_APP_RULE_BOOK_KEY: ${publicHalf(made.key)}`);
};

/** What stands at `out` is whole at every moment: the service may look at it in any. */
const signTree = (keyPath: string, out: string): void => {
  const read = readKeyFile(keyPath);
  if (!read.ok) stop(1, `${keyPath}: ${read.why}`);
  const strange = unknownGuides(packagedBook);
  if (strange.length > 0)
    stop(
      1,
      `in the entry.ts or choose.ts of ${strange.join(', ')} a guide or a way is named that is none: npm run rules:check says which are`,
    );
  const signed = signBook(packagedBook, read.key);
  const opened = openBook(signed, [publicHalf(read.key)], () => true);
  if (!opened.ok)
    stop(
      1,
      'the book is refused; npm run rules:check says where, and what is right:',
      JSON.stringify(opened.refusal, null, 2),
    );
  writeFileSync(`${out}.part`, `${JSON.stringify(signed)}\n`);
  renameSync(`${out}.part`, out);
  const { version, date } = opened.book;
  console.log(`${out}: book ${version} of ${date}, signed; for the service's RULE_BOOK`);
};

const options = { 'new-key': { type: 'string' }, key: { type: 'string' }, out: { type: 'string' } } as const;

const read = () => {
  try {
    return parseArgs({ options }).values;
  } catch {
    return {};
  }
};

const { 'new-key': fresh, key, out } = read();
if (fresh !== undefined && key === undefined && out === undefined) newKey(fresh);
else if (fresh === undefined && key !== undefined && out !== undefined) signTree(key, out);
else stop(2, usage);
