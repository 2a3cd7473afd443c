import { generateKeyPairSync } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { openBook } from '../../src/contract/book/open-book.ts';
import { packagedBook } from '../../src/rules/book/packaged-book.ts';
import { publicHalf } from '../../tools/rules/sign/key-file.ts';
import { signBook } from '../../tools/rules/sign/sign-book.ts';

/** `npm run bench:book`: what a phone pays for a newer rule book, once, and for one that nobody signed. Process time: others may be at work. */
const { privateKey } = generateKeyPairSync('ed25519');
const signed = signBook(packagedBook, privateKey);
const ours = [publicHalf(privateKey)];
const { privateKey: another } = generateKeyPairSync('ed25519');
const theirs = [publicHalf(another)];

const most = { first: 1500, later: 250 }; // ms

const cpuMs = (run: () => void): number => {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const open = (keys: readonly string[]) => () => void openBook(signed, keys, () => true);
const median = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[all.length >> 1] ?? 0;

const first = cpuMs(open(ours));
const later = median(Array.from({ length: 15 }, () => cpuMs(open(ours))));
const unsigned = median(Array.from({ length: 15 }, () => cpuMs(open(theirs))));
const wire = JSON.stringify(signed);
console.log(`a signed book: ${Buffer.byteLength(wire)} bytes, ${gzipSync(wire).length} on the line`);
console.log(`opened and checked: ${first.toFixed(0)} ms cold, ${later.toFixed(0)} ms warm`);
console.log(`signature alone, refused: ${unsigned.toFixed(1)} ms warm`);
if (first > most.first || later > most.later) process.exitCode = 1;
