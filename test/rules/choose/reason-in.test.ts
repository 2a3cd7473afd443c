import { recommend } from '../../../src/rules/choose/recommend.ts';
import { citationOf } from '../../../src/rules/flows/citation-of.ts';
import { provinces } from '../../../src/rules/regions/region-name.ts';
import { everyRegion, everySituation } from './every-situation.ts';

const aPlace = new RegExp(`${provinces.map(({ short }) => short).join('|')}|厦门`);

it('a reason that names a place has the material of that place, in every situation', () => {
  const named = everyRegion.flatMap((region) =>
    everySituation(region).flatMap((situation) => {
      const asked = recommend(situation);
      if (!asked.ok) throw new Error(asked.error.field);
      return [...asked.value.ways, ...asked.value.out].filter(({ reason }) => aPlace.test(reason));
    }),
  );
  expect(new Set(named.map(({ flow }) => flow))).toEqual(
    new Set(['home-visit', 'e-social-card', 'app-12333', 'official-website']),
  );
  expect(named.filter(({ src }) => !src.some(citationOf)).map(({ reason }) => reason)).toEqual([]);
});
