import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Me } from '../../../src/contract/me.ts';
import { carryOver, type SentElder010 } from '../../../src/contract/released/elder-0-1-0.ts';
import { endpoints010 } from '../../../src/contract/released/endpoints-0-1-0.ts';
import type { Me010 } from '../../../src/contract/released/me-0-1-0.ts';
import { preferencesOver } from '../../../src/contract/released/preferences-0-1-0.ts';
import { todayInChina } from '../../../src/rules/china-time.ts';
import { accessOf } from '../../accounts/access.ts';
import { changePerson, showPerson } from '../../accounts/change-person.ts';
import { forgetElder, keepElder } from '../../accounts/keep-elder.ts';
import { prefer } from '../../accounts/prefer.ts';
import { takeCredit } from '../../accounts/take-credit.ts';
import type { Journal } from '../../journal/journal.ts';
import { done, type Outcome, refused } from '../../outcome.ts';
import type { Service } from '../../service.ts';
import type { Transaction } from '../../store/store.ts';
import { addRoute } from '../add-route.ts';
import { keepWhatChanged } from './keep-what-changed.ts';
import { meAs010 } from './old-view.ts';

const keepAsSent = async (
  tx: Transaction,
  personId: string,
  sent: SentElder010,
  now: number,
  journal: Journal,
): Promise<Outcome<null>> => {
  const today = todayInChina(now);
  const kept = (await accessOf(tx, personId)).elder(sent.id);
  const ownerId = kept?.ownerId ?? personId;
  const heard = await tx.elders.heard010(personId, ownerId, sent.id);
  const elder = kept
    ? keepWhatChanged(kept.elder, heard, sent, { now, today, freshId: randomUUID })
    : carryOver(sent, today);
  const outcome = await keepElder(tx, personId, elder, now, journal);
  if (outcome.ok) await tx.elders.hear010(personId, ownerId, sent);
  return outcome;
};

/** Phones of 0.1.0 are answered in the shapes they were built with, over the same store as every other. */
export const addReleasedRoutes = (app: FastifyInstance, service: Service): void => {
  const asOld = async (asked: Promise<Outcome<Me>>): Promise<Outcome<Me010>> => {
    const me = await asked;
    return me.ok ? done(meAs010(me.value, todayInChina(service.clock.now()))) : me;
  };

  addRoute(app, service, endpoints010.fetchMe, ({ personId }) => asOld(showPerson(service, personId)));

  addRoute(app, service, endpoints010.putElder, async ({ body: sent, params, personId }) =>
    sent.id === params.id
      ? asOld(changePerson(service, personId, (tx, now) => keepAsSent(tx, personId, sent, now, service.journal)))
      : refused('malformed-body', { field: 'id', expected: 'the id of the path' }),
  );

  addRoute(app, service, endpoints010.deleteElder, ({ params: { id }, personId }) =>
    asOld(changePerson(service, personId, (tx, now) => forgetElder(tx, personId, id, now, service.journal))),
  );

  addRoute(app, service, endpoints010.putPreferences, ({ body, personId }) =>
    asOld(
      changePerson(service, personId, (tx) =>
        prefer(tx, personId, (person) => preferencesOver(body, person), service.journal),
      ),
    ),
  );

  addRoute(app, service, endpoints010.postCredit, ({ body, personId }) => asOld(takeCredit(service, personId, body)));
};
