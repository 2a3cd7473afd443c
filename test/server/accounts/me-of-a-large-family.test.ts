import { certify, elders, now, people, setting, sowFamily } from '../../../bench/server/families/sow-family.ts';
import { viewMe } from '../../../server/accounts/view-me.ts';
import { asSent, me as shape } from '../../../src/contract/me.ts';
import { emptyStore } from '../support/empty-store.ts';
import { meIn } from '../support/family-member.ts';

const mostBytes = 30_000;

describe('what one of twelve who care for twenty is told', () => {
  it('is 30 KB at most, with four years of records, and the phone reads every word of it', async () => {
    const store = await emptyStore();
    await sowFamily(store);
    for (let at = 0; at < elders; at += 1) await certify(store, `p${at % people}`, at);
    const me = await store.transaction((tx) => viewMe(tx, 'p3', setting, now));
    const sent = JSON.stringify(asSent(shape, me));
    expect(me?.families).toMatchObject([{ members: { length: people }, elders: { length: elders } }]);
    expect(meIn(JSON.parse(sent))).toEqual(me);
    expect(Buffer.byteLength(sent)).toBeLessThanOrEqual(mostBytes);
    await store.close();
  });
});
