import { checkMessage } from '../../../src/rules/message/check-message.ts';
import { toBuildOn } from '../../fixtures/messages/build.ts';
import { moreToBuildOn } from '../../fixtures/messages/build-more.ts';
import { heldOut } from '../../fixtures/messages/held-out.ts';
import { isBad, type LabelledMessage } from '../../fixtures/messages/labelled.ts';

const built = [...toBuildOn, ...moreToBuildOn];

const isAccused = (text: string): boolean => {
  const result = checkMessage(text);
  if (!result.ok) throw new Error(result.error.field);
  return result.value.verdict !== 'unclear';
};

const measure = (messages: readonly LabelledMessage[]) => {
  const bad = messages.filter(([kind]) => isBad(kind));
  const good = messages.filter(([kind]) => !isBad(kind));
  return {
    bad: bad.length,
    good: good.length,
    missed: bad.filter(([, text]) => !isAccused(text)).map(([, text]) => text),
    accused: good.filter(([, text]) => isAccused(text)).map(([, text]) => text),
  };
};

const caught = ({ bad, missed }: ReturnType<typeof measure>): number => (bad - missed.length) / bad;

describe.each([
  ['the part to build on', built],
  ['the part looked at only at the end', heldOut],
])('%s', (part, messages) => {
  const numbers = measure(messages);

  it('accuses no genuine notice, warning, question or chat', () => expect(numbers.accused).toEqual([]));

  it('catches at least 95 % of the rumours and swindles', () => {
    process.stdout.write(
      `${part}: ${numbers.bad - numbers.missed.length} of ${numbers.bad} bad caught, ${numbers.accused.length} of ${numbers.good} good accused\n`,
    );
    expect({ missed: caught(numbers) < 0.95 ? numbers.missed : [] }).toEqual({ missed: [] });
  });
});

it('is measured on 120 messages or more', () => {
  expect(built.length + heldOut.length).toBeGreaterThanOrEqual(120);
  expect(new Set([...built, ...heldOut].map(([, text]) => text)).size).toBe(built.length + heldOut.length);
});
