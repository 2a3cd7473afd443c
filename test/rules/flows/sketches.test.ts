import type { SketchRow } from '../../../src/rules/book/step-schema.ts';
import { flowOf } from '../../../src/rules/flows/all-flows.ts';
import { stepsFor } from '../../../src/rules/flows/steps-for.ts';
import { flowIds } from '../../../src/rules/flows/types.ts';
import { provinces } from '../../../src/rules/regions/region-name.ts';
import { schemes } from '../../../src/rules/vocabulary.ts';
import { everyEntry, everyStep } from './every-flow.ts';

type Drawn = { do: string; sketch?: readonly SketchRow[] };

/** Every step with a drawing: the flows', the entries', and the entries' for who helps. */
const drawn: readonly Drawn[] = [
  ...everyStep,
  ...everyEntry.flatMap(({ steps }) => steps.flatMap(({ help }) => (help?.do ? [{ ...help, do: help.do }] : []))),
  ...flowIds.flatMap((id) =>
    provinces.flatMap(({ code: region }) => schemes.flatMap((scheme) => stepsFor(flowOf(id), { region, scheme }))),
  ),
];

const quoted = (text: string): readonly string[] => [...text.matchAll(/「([^」]*)」/g)].map(([, words = '']) => words);

const ringedIn = ({ sketch }: Drawn): readonly string[] =>
  (sketch ?? []).flatMap(({ tap, text }) => (tap && text ? [text] : []));

describe('the sketch of a step', () => {
  it('is drawn for many steps', () => {
    expect(drawn.filter(({ sketch }) => sketch).length).toBeGreaterThan(100);
  });

  it('rings what the sentence says to tap', () => {
    const astray = drawn.filter((step) => {
      const said = quoted(step.do);
      return said.length > 0 && ringedIn(step).some((text) => !said.includes(text));
    });
    expect([...new Set(astray.map((step) => `${step.do} ○ ${ringedIn(step)}`))]).toEqual([]);
  });

  it('rings the last of several taps: that is where the hand comes to rest', () => {
    const notLast = drawn.filter(
      (step) => step.do.includes('→') && ringedIn(step).some((text) => text !== quoted(step.do).at(-1)),
    );
    expect([...new Set(notLast.map((step) => `${step.do} ○ ${ringedIn(step)}`))]).toEqual([]);
  });
});
