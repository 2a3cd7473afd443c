import { emptyDatabase, storeOn } from '../support/empty-store.ts';
import { aFamily } from '../support/in-a-family.ts';
import { mum, mumsBenefit, seen } from '../support/mum.ts';
import { type Running, runningService } from '../support/running-service.ts';

describe('a family on two instances of one PostgreSQL', () => {
  let one: Running;
  let two: Running;
  beforeEach(async () => {
    const database = await emptyDatabase();
    one = await runningService(undefined, { store: await storeOn(database) });
    two = await runningService(undefined, { store: await storeOn(database) });
  });
  afterEach(() => Promise.all([one.close(), two.close()]));

  it('loses nothing of what three tell at one time, here and there, while both plan and send', async () => {
    const { daughter, others } = await aFamily(one, ['son', 'wife']);
    const at = new Date(one.clock.now()).toISOString();
    two.clock.to(at);
    const said: string[] = [];
    const tell = async (index: number): Promise<number> => {
      const who = [daughter, ...others][index % 3] ?? daughter;
      const id = `said-${index}`;
      said.push(id);
      const value = { ...seen('2026-11-20'), id };
      const change = { id: `c-${index}`, changedAt: at, what: 'record', elder: mum.id, benefit: mumsBenefit.id, value };
      const { http } = index % 2 === 0 ? one : two;
      const headers = { authorization: `Bearer ${who.token}` };
      const answer = await http('POST', '/v2/changes', { headers, body: { sentAt: at, changes: [change] } });
      return answer.status;
    };
    const told = Array.from({ length: 18 }, (_, index) => tell(index));
    const [statuses] = await Promise.all([Promise.all(told), one.sender.tick(), two.sender.tick()]);
    expect(statuses).toEqual(statuses.map(() => 200));
    for (const who of [daughter, ...others]) {
      const { elders, families } = await who.me();
      expect(elders[0]?.benefits[0]?.records.map(({ id }) => id).sort()).toEqual([...said].sort());
      expect(families[0]?.sayers).toHaveLength(18);
    }
  });
});
