import { slots } from '../../../server/sending/slots.ts';

describe('calls at one time', () => {
  it('as many as said are let in, and the others in the order in which they came', async () => {
    const { take, give } = slots(2);
    const inside: string[] = [];
    const come = async (name: string): Promise<void> => {
      await take();
      inside.push(name);
    };
    const all = Promise.all(['one', 'two', 'three', 'four'].map(come));
    await new Promise((done) => setImmediate(done));
    expect(inside).toEqual(['one', 'two']);
    give();
    await new Promise((done) => setImmediate(done));
    expect(inside).toEqual(['one', 'two', 'three']);
    give();
    await all;
    expect(inside).toEqual(['one', 'two', 'three', 'four']);
  });
});
