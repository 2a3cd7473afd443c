import type { Elder } from '../../contract/elder.ts';
import type { Family } from '../../contract/family.ts';
import type { MeAsRead } from '../../contract/me.ts';
import { livingRecords } from '../../rules/benefit/known-dates.ts';
import type { NewsItem } from './news.ts';

const elderIn = ({ elders }: MeAsRead, id: string): Elder | undefined => elders.find((elder) => elder.id === id);
const familyIn = ({ families }: MeAsRead, id: string): Family | undefined => families.find((one) => one.id === id);

function comings(before: Family, now: Family): NewsItem[] {
  const others = ({ members }: Family) => members.filter(({ me }) => !me);
  const lacks = ({ members }: Family, id: string) => !members.some((member) => member.id === id);
  const family = now.id;
  const came = others(now).filter(({ id }) => lacks(before, id));
  const went = others(before).filter(({ id }) => lacks(now, id));
  return [
    ...came.map(({ id }): NewsItem => ({ id: `joined:${id}`, kind: 'joined', family, member: id })),
    ...went.map(({ id, word }): NewsItem => ({ id: `left:${id}`, kind: 'left', family, word })),
  ];
}

function certified(before: Elder, now: Elder, family: Family): NewsItem[] {
  const me = family.members.find((member) => member.me)?.id;
  const known = new Set(before.benefits.flatMap(({ records }) => records.map(({ id }) => id)));
  return now.benefits.flatMap(({ id: benefit, records }) =>
    livingRecords(records).flatMap(({ id, kind, on, saidAt }): NewsItem[] => {
      const who = family.sayers.find(({ record }) => record === id)?.who ?? null;
      if (kind !== 'seen' || known.has(id) || who === me) return [];
      return [{ id: `done:${id}`, kind: 'done', family: family.id, elder: now.id, benefit, who, on, saidAt }];
    }),
  );
}

/** A benefit that was gone is there again: the last certification of it is why. */
const returns = (before: Elder, now: Elder, family: Family): NewsItem[] =>
  now.benefits.flatMap(({ id, records }): NewsItem[] => {
    const why = livingRecords(records).slice(-1)[0];
    if (!why || !family.returned.includes(id) || before.benefits.some((one) => one.id === id)) return [];
    const who = family.sayers.find(({ record }) => record === why.id)?.who ?? null;
    return [{ id: `returned:${why.id}`, kind: 'returned', family: family.id, elder: now.id, who }];
  });

/** 已去世 and 不再提醒 that were not said on this phone. */
const stops = (before: Elder, now: Elder, here: readonly Pick<Elder, 'id' | 'stopped'>[]): NewsItem[] => {
  const { id: elder, stopped } = now;
  if (stopped === null || before.stopped !== null) return [];
  if (here.some((one) => one.id === elder && one.stopped !== null)) return [];
  return [{ id: `stopped:${elder}`, kind: 'stopped', elder, stopped }];
};

const goneWith = (family: Family, before: MeAsRead, now: MeAsRead) =>
  family.elders.filter((id) => !elderIn(now, id)).flatMap((id) => elderIn(before, id)?.relation ?? []);

/**
 * What others did between two words of the service. `here`: the elders as this phone has them, since what was said here
 * is no news. Of a family that the person has only just come into nothing is.
 */
export function newsBetween(
  before: MeAsRead,
  now: MeAsRead,
  here: readonly Pick<Elder, 'id' | 'stopped'>[],
): NewsItem[] {
  const inFamilies = now.families.flatMap((family) => {
    const was = familyIn(before, family.id);
    if (!was) return [];
    const elders = family.elders.flatMap((id): NewsItem[] => {
      const [old, elder] = [elderIn(before, id), elderIn(now, id)];
      return old && elder
        ? [...certified(old, elder, family), ...returns(old, elder, family), ...stops(old, elder, here)]
        : [];
    });
    return [...comings(was, family), ...elders];
  });
  const left = now.newer ? [] : before.families.filter(({ id }) => !familyIn(now, id));
  const outs = left.map((family): NewsItem => {
    return { id: `out:${family.id}`, kind: 'out', family: family.id, relations: goneWith(family, before, now) };
  });
  return [...inFamilies, ...outs];
}
