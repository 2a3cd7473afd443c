import { doorStep } from '../../../src/rules/flows/door-step.ts';
import { localWords } from '../../../src/rules/flows/local-words.ts';
import { stepsFor } from '../../../src/rules/flows/steps-for.ts';
import { regionCode } from '../../../src/rules/region-code.ts';
import { schemes } from '../../../src/rules/vocabulary.ts';
import { everyEntry, everyFlow, sentencesIn } from './every-flow.ts';

/** All that the guides say to people of a region and of the cities that have doors of their own. */
const saidIn = ({ code, doors }: (typeof everyEntry)[number]): string => {
  const places = [...new Set([code, ...doors.flatMap(({ place }) => place ?? [])])].map(regionCode);
  const steps = places.flatMap((region) =>
    everyFlow.flatMap((flow) => [
      ...localWords(flow, region).map(({ what }) => what),
      ...[undefined, ...schemes].flatMap((scheme) =>
        [undefined, ...(flow.doors ?? [])].flatMap((door) => stepsFor(flow, { region, scheme, door: door?.id })),
      ),
    ]),
  );
  return sentencesIn(steps, code)
    .map(([, text]) => text)
    .join('\n');
};

describe('whatever a region’s entry holds is said to somebody', () => {
  it.each(everyEntry.map((entry) => [entry.code, entry] as const))('%s', (_, entry) => {
    const said = saidIn(entry);
    const doors = entry.doors.filter((door) => !said.includes(doorStep(entry.code, door, [], []).do));
    const others = doors.filter(({ name }) => !said.includes(`「${name}」`));
    const { quirks, helper, lastTime, differs = [] } = entry;
    const words = [
      ...quirks.map(({ text }) => text),
      ...differs.map(({ what }) => what),
      ...(helper ? [helper.label] : []),
      ...(lastTime ? [lastTime.text] : []),
      ...entry.steps.flatMap((step) => [step.do, step.see, step.seenIn, step.help?.do, step.help?.see]),
    ].filter((text) => text !== undefined);
    expect([...others, ...words.filter((text) => !said.includes(text))]).toEqual([]);
    expect(words.length).toBeGreaterThan(0);
  });
});
