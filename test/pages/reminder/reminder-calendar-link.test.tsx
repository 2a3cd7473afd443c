import { act, fireEvent, render, screen } from '@testing-library/react';
import ReminderPage from '../../../src/pages/reminder/index.tsx';
import { saveElder } from '../../../src/state/elders.ts';
import { allSaid } from '../../../src/state/in-turn.ts';
import { patchRemote } from '../../../src/state/remote.ts';
import { syncNow } from '../../../src/state/sync.ts';
import { fake } from '../../stand-ins/taro.ts';
import { end, service, startAnew } from '../../state/syncing.ts';
import { aMother } from '../ways/a-mother.ts';

const row = '妈妈的日子，也放进手机日历';
const path = 'pages/card/index?elder=e1&benefit=b1&from=calendar';
const asked = () => fake.called('addPhoneCalendar') as { path?: string; signature?: string }[];
const askedForLinks = () => service.asked().filter((asked) => asked === 'POST /v2/calendar-links');
/** A moment without a tap: what was asked for ahead has come. */
const settled = () =>
  act(async () => {
    await allSaid();
    await new Promise((done) => setTimeout(done, 0));
  });

async function shown() {
  render(<ReminderPage />);
  await settled();
  await settled();
}

async function tap() {
  fireEvent.click(screen.getByText(row));
  const atOnce = [...asked()];
  await settled();
  return atOnce;
}

beforeEach(async () => {
  await startAnew();
  saveElder(aMother());
});
afterEach(end);

describe('the way back from the phone calendar', () => {
  it('is there before the tap, signed by the login that came last, and the tap asks WeChat at once', async () => {
    await shown();
    expect(askedForLinks()).toHaveLength(1);
    expect(await tap()).toMatchObject([{ path, signature: 'signed-1' }]);
    expect(screen.getByText('12月14日的放进去了。去日历里看一眼，没有就再点一次')).toBeTruthy();
    expect(askedForLinks()).toHaveLength(1);
  });

  it('is asked for again after a later login, which voids the old one', async () => {
    await shown();
    service.tokens.clear();
    await act(() => syncNow());
    await settled();
    expect(await tap()).toMatchObject([{ path, signature: 'signed-2' }]);
  });

  it('while the service signs anew the entry is plain, never with a signature that no longer holds', async () => {
    await shown();
    act(() => patchRemote({ token: null }));
    const [entry] = await tap();
    expect(entry).toMatchObject({ title: expect.stringContaining('妈妈') });
    expect(entry).not.toHaveProperty('signature');
  });

  it.each([
    ['the service signs nothing', () => (service.refuse = { path: /links/, code: 'internal' })],
    ['the service is away', () => (service.down = true)],
    ['WeChat gives no code', () => fake.answers.set('login', new Error('login:fail'))],
    ['WeChat is older than the link', () => (fake.baseLibrary = '3.7.5')],
  ])('when %s, the entry is as ever', async (_what, given) => {
    await act(() => syncNow());
    given();
    await shown();
    const [entry] = await tap();
    expect(entry).not.toHaveProperty('path');
    expect(screen.getByText('12月14日的放进去了。去日历里看一眼，没有就再点一次')).toBeTruthy();
  });

  it('is not even asked for where WeChat knows no link', async () => {
    fake.baseLibrary = '3.7.5';
    await shown();
    expect(askedForLinks()).toEqual([]);
  });

  it('comes once the service can be reached again', async () => {
    service.down = true;
    await shown();
    service.down = false;
    await act(() => syncNow());
    await settled();
    expect(await tap()).toMatchObject([{ path }]);
  });
});
