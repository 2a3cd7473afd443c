import * as v from 'valibot';
import { type Elder, elder, elderAsRead } from '../../../src/contract/elder.ts';
import { carryOver, elder010 } from '../../../src/contract/released/elder-0-1-0.ts';
import { family, family010, type StoredState, storedState } from '../../state/support/stored-states.ts';
import { day } from '../../support/day.ts';
import { asks, open, withService } from './package.ts';

/** `STORED_STATES=2000` for all of them; each is a start of the whole package. */
const states = Number(process.env.STORED_STATES ?? 100);

type Asked = { method: string; url: string; data?: string };

/** The service: it knows the family, keeps what it is sent and takes out what it is told to. */
function serviceOf({ storage }: StoredState) {
  const isOld = JSON.stringify(storage.elders ?? '').includes('lastCertifiedOn');
  const known = new Map<string, Elder>();
  const all = isOld
    ? v.parse(v.array(elder010), family010).map((one) => carryOver(one, day('2026-11-20')))
    : v.parse(v.array(elderAsRead), family);
  for (const one of all) known.set(one.id, one);
  const me = () => ({
    elders: [...known.values()],
    preferences: { hour: 18, yearlyLookUp: '04-05', enabled: false },
    credits: 0,
    plan: { funded: [], unfunded: [], missingCredits: 0, missingForBest: 0 },
    messages: [],
  });
  const request = (asked: unknown) => {
    const { method, url, data } = asked as Asked;
    if (url.endsWith('/session'))
      return { statusCode: 200, data: { token: 't', expiresAt: '2027-01-01T00:00:00.000Z' } };
    if (url.endsWith('/templates')) return { statusCode: 200, data: { templates: [] } };
    const sent = method === 'PUT' && url.includes('/elders/') ? v.parse(elder, JSON.parse(data ?? '')) : null;
    if (sent) known.set(sent.id, sent);
    return { statusCode: 200, data: me() };
  };
  return { known, request };
}

const contentOf = (elders: Iterable<Elder>): string[] =>
  [...elders].flatMap(({ id, benefits }) => [id, ...benefits.map((benefit) => `${id} ${benefit.id}`)]);

async function play(state: StoredState): Promise<void> {
  const { known, request } = serviceOf(state);
  const before = contentOf(known.values());
  const wx = { request, login: () => ({ code: 'js-code' }) };
  const app = await open('pages/home/index', { storage: state.storage, shut: state.shut, wx });
  const removals = asks(app.calls).filter(({ args }) => (args[0] as { method?: string }).method === 'DELETE');
  expect(removals.filter(({ args }) => !String((args[0] as Asked).url).endsWith('/elders/gone'))).toEqual([]);
  expect(contentOf(known.values())).toEqual(expect.arrayContaining(before));
  expect(app.page.text()).not.toBe('');
  for (const key of state.shut) expect(app.stored(key)).toEqual(state.storage[key]);
  if (state.elders !== 'lost') expect(app.page.text()).toMatch(/妈妈|爸爸|奶奶/);
}

describe('whatever stands in the storage when the package starts', () => {
  withService(
    'it starts, removes nothing and loses nothing',
    async () => {
      for (let seed = 0; seed < states; seed += 1) {
        const state = storedState(seed);
        try {
          await play(state);
        } catch (error) {
          throw new Error(`${state.name}\n${error instanceof Error ? error.message : String(error)}`);
        }
      }
    },
    states * 5_000,
  );
});
