/**
 * A page that goes on after its test has looked is a test that sees half of it. React says so on the console, where nobody reads
 * it; here it fails the test. What pages wait for in these tests answers without a clock, so that a slow machine changes nothing:
 * wait with `act`, never with `findBy` or `waitFor`, which ask a clock.
 */
const heard: string[] = [];

/** What React complained of since it was asked last: the test, and the part that was drawn anew unawaited. */
export const unawaitedUpdates = (): string[] => heard.splice(0);

const say = console.error;
console.error = (...said: unknown[]): void => {
  const [words, part] = said;
  if (String(words).includes('not wrapped in act(')) heard.push(`${expect.getState().currentTestName}: ${part}`);
  else say(...said);
};

const none = (): void => expect(unawaitedUpdates()).toEqual([]);
afterEach(none);
afterAll(none); // what the last test left to be heard while it was put away
