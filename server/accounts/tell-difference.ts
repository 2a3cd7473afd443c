import type { Difference } from '../../src/contract/difference.ts';
import type { Me } from '../../src/contract/me.ts';
import { regionName } from '../../src/rules/regions/region-name.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import type { Service } from '../service.ts';
import { changePerson } from './change-person.ts';

/** More than anybody has places to tell of. */
const mostOpen = 100;

/** 这里不对: what a person was told otherwise than a place's rule says. */
export const tellDifference = async (
  service: Service,
  personId: string,
  difference: Difference,
): Promise<Outcome<Me>> => {
  if (regionName(difference.region) === null) return refused('unknown-region', { field: 'region' });
  return changePerson(service, personId, async (tx, now) => {
    if ((await tx.differences.ofPerson(personId)).length >= mostOpen) return refused('too-many-requests');
    await tx.differences.tell(personId, difference, now);
    return done(null);
  });
};
