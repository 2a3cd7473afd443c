import { actOn } from '../../../server/operator/act.ts';
import { aFamilyGoingBack, type CopiedDatabase, type FamilyGoingBack } from './family-going-back.ts';
import { dad, mum } from './mum.ts';

const nothing = { funded: [], unfunded: [] };
const preferences = { hour: 9, yearlyLookUp: 'off', enabled: true } as const;
const about = (elder: string, value: boolean) => ({ what: 'messages', elder, value }) as const;

/** Who wanted no message, or no elder any more, since a copy was kept wants none after it was brought back. */
export const wishesGoBack = (open: () => Promise<CopiedDatabase>): void => {
  let back: FamilyGoingBack;
  beforeEach(async () => {
    back = await aFamilyGoingBack(await open());
  });
  afterEach(() => back.close());

  const prefers = (enabled: boolean) => back.son.ask('PUT', '/v2/preferences', { ...preferences, enabled });
  const isPaused = () => back.running.service.store.transaction((tx) => tx.pauses.isPaused(template()));
  const template = () => back.running.service.planning.templateId;

  it('who switched messages off gets none; who switched them on again gets them', async () => {
    await back.database.keepCopy();
    await prefers(false);
    await back.goBack();
    expect(await back.son.me()).toMatchObject({ preferences: { enabled: false }, plan: nothing });
    await prefers(false);
    await prefers(true);
    await back.goBack();
    expect(await back.son.me()).toMatchObject({ preferences: { enabled: true } });
    expect((await back.son.me()).plan).not.toEqual(nothing);
  });

  it('who wanted none about one elder gets none; what was said later, before the copy, stands', async () => {
    await back.wife.tell(about(mum.id, false));
    await back.wife.tell(about(mum.id, true));
    await back.database.keepCopy();
    await back.son.tell(about(mum.id, false));
    await back.goBack();
    expect(await back.son.me()).toMatchObject({ plan: nothing });
    expect((await back.wife.me()).plan).not.toEqual(nothing);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['in the list of changes', () => back.son.tell({ what: 'elder-removed', elder: dad.id, value: null })],
    ['at once', () => back.son.ask('DELETE', `/v2/elders/${dad.id}`)],
    ['by a phone of 0.1.0', () => back.son.ask('DELETE', `/v1/elders/${dad.id}`)],
  ])('an elder who was deleted %s does not come back', async (_how, remove) => {
    await back.son.save(dad);
    await back.database.keepCopy();
    await remove();
    await back.goBack();
    expect((await back.son.me()).elders.map(({ id }) => id)).toEqual([mum.id]);
  });

  it('an elder who was deleted and added again before the copy stays', async () => {
    await back.son.save(dad);
    await back.son.ask('DELETE', `/v2/elders/${dad.id}`);
    back.clock.forward(1000);
    await back.son.save(dad);
    await back.database.keepCopy();
    await back.goBack();
    expect((await back.son.me()).elders.map(({ id }) => id).sort()).toEqual([dad.id, mum.id]);
  });

  it('what the operator paused stays paused, and what was resumed goes on', async () => {
    await back.database.keepCopy();
    await actOn(back.running.service, { act: 'pause' });
    await back.goBack();
    expect(await isPaused()).toBe(true);
    await actOn(back.running.service, { act: 'resume' });
    await back.goBack();
    expect(await isPaused()).toBe(false);
  });
};
