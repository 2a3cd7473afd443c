import type { FastifyInstance } from 'fastify';
import { erasePerson } from '../../accounts/erase-person.ts';
import { viewMe } from '../../accounts/view-me.ts';
import { acceptOnce } from '../../ledger/accept-once.ts';
import { done } from '../../outcome.ts';
import type { Service } from '../../service.ts';
import { readBody } from '../bodies/read-body.ts';
import { creditBody, preferencesBody } from '../bodies/small-bodies.ts';
import { changeAndAnswer } from './answer-me.ts';
import { asPerson } from './as-person.ts';
import { refuse } from './reply.ts';

export const addMeRoutes = (app: FastifyInstance, service: Service): void => {
  const templateId = service.templates.setting.id;

  app.get(
    '/v1/me',
    asPerson(service, async (_request, reply, personId) => {
      const me = await service.store.transaction((tx) => viewMe(tx, personId, templateId, service.clock.now()));
      return me ?? refuse(reply, { code: 'login-expired' });
    }),
  );

  app.put(
    '/v1/preferences',
    asPerson(service, async (request, reply, personId) => {
      const read = readBody(preferencesBody, request.body);
      if (!read.ok) return refuse(reply, read.refusal);
      return changeAndAnswer(service, reply, personId, async (tx) => {
        await tx.people.savePreferences({ id: personId, ...read.value });
        return done(null);
      });
    }),
  );

  app.post(
    '/v1/credits',
    asPerson(service, async (request, reply, personId) => {
      const read = readBody(creditBody, request.body);
      if (!read.ok) return refuse(reply, read.refusal);
      const { acceptId, acceptedAt } = read.value;
      if (read.value.templateId !== templateId) return refuse(reply, { code: 'unknown-template', field: 'templateId' });
      return changeAndAnswer(service, reply, personId, async (tx, now) => {
        const happenedAt = acceptedAt === undefined ? now : Math.min(now, Date.parse(acceptedAt));
        await acceptOnce(tx, { personId, templateId, happenedAt, by: { acceptId } });
        return done(null);
      });
    }),
  );

  app.delete(
    '/v1/me',
    asPerson(service, async (_request, reply, personId) => {
      await service.store.transaction((tx) => erasePerson(tx, personId));
      return reply.code(204).send();
    }),
  );
};
