import { readFileSync } from 'node:fs';
import { corpusPart, isBad, parts, variantsOf } from '../../../tools/messages/corpus.ts';
import { judgesFrom } from '../../../tools/messages/training.ts';
import { weightsModule } from '../../../tools/messages/weights-module.ts';

const all = parts.flatMap((part) => corpusPart(part));

describe('the corpus', () => {
  it('has 2,500 different messages or more, about half of them genuine', () => {
    const texts = new Set(all.map(({ text }) => text));
    expect(texts.size).toBeGreaterThanOrEqual(2500);
    const genuine = all.filter(({ kind }) => !isBad(kind)).length / all.length;
    expect(genuine).toBeGreaterThan(0.45);
    expect(genuine).toBeLessThan(0.55);
  });

  it('keeps every voice in one part', () => {
    const voices = parts.map((part) => new Set(corpusPart(part).map(({ voice }) => voice)));
    expect(voices.every((here) => here.size >= 7)).toBe(true);
    expect(new Set(voices.flatMap((here) => [...here])).size).toBe(voices.reduce((sum, here) => sum + here.size, 0));
  });

  it('has no message twice in two parts', () => {
    const known = new Set([...corpusPart('train'), ...corpusPart('tune')].map(({ text }) => text));
    for (const part of parts.filter((each) => each !== 'train' && each !== 'tune'))
      expect(corpusPart(part).filter(({ text }) => known.has(text))).toEqual([]);
  });

  it('writes each choice of a line at least once', () => {
    expect(variantsOf('{甲|乙|丙}来{早|晚}')).toEqual(['甲来早', '乙来晚', '丙来晚']);
    expect(variantsOf('没有可选的')).toEqual(['没有可选的']);
  });

  it('has no choice within a choice, which would leave braces in a message', () => {
    expect(all.filter(({ text }) => /[{}]/.test(text)).map(({ voice, line }) => `${voice}:${line}`)).toEqual([]);
  });

  it('writes ¶ as the line break of a poster', () => {
    expect(all.some(({ text }) => text.includes('\n'))).toBe(true);
    expect(all.filter(({ text }) => text.includes('¶'))).toEqual([]);
  });
});

it('the weights that are shipped are what the corpus teaches, byte for byte, and fit into 20 KB', () => {
  const { text, size } = weightsModule(judgesFrom([...corpusPart('train'), ...corpusPart('tune')]));
  const shipped = readFileSync(new URL('../../../src/rules/message/judge/weights.ts', `file://${__filename}`), 'utf8');
  expect(shipped === text).toBe(true); // not toBe: a failure would print 27 KB
  expect(size).toBeLessThanOrEqual(20 * 1024);
}, 300_000);
