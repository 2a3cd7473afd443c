import type { FastifyInstance, FastifyRequest } from 'fastify';
import { checkElder } from '../../accounts/check-elder.ts';
import { done, refused } from '../../outcome.ts';
import { forgetRows } from '../../planning/forget-rows.ts';
import type { Service } from '../../service.ts';
import { clientId, elderBody } from '../bodies/elder-body.ts';
import { readBody } from '../bodies/read-body.ts';
import { changeAndAnswer } from './answer-me.ts';
import { asPerson } from './as-person.ts';
import { refuse } from './reply.ts';

type ById = FastifyRequest<{ Params: { id: string } }>;

const eldersEach = 20;

export const addElderRoutes = (app: FastifyInstance, service: Service): void => {
  app.put(
    '/v1/elders/:id',
    asPerson<ById>(service, async (request, reply, personId) => {
      const read = readBody(elderBody, request.body);
      if (!read.ok) return refuse(reply, read.refusal);
      const elder = read.value;
      if (elder.id !== request.params.id) {
        return refuse(reply, { code: 'malformed-body', field: 'id', expected: 'the id of the path' });
      }
      return changeAndAnswer(service, reply, personId, async (tx, now) => {
        const others = (await tx.elders.list(personId)).filter(({ id }) => id !== elder.id);
        if (others.length >= eldersEach)
          return refused('malformed-body', { field: 'id', expected: `${eldersEach} elders` });
        const checked = checkElder(elder, others, now);
        if (checked.ok) await tx.elders.save(personId, elder);
        return checked;
      });
    }),
  );

  app.delete(
    '/v1/elders/:id',
    asPerson<ById>(service, async (request, reply, personId) => {
      const id = readBody(clientId, request.params.id);
      if (!id.ok) return refuse(reply, { code: 'not-found', field: 'id' });
      return changeAndAnswer(service, reply, personId, async (tx, now) => {
        if (!(await tx.elders.remove(personId, id.value))) return refused('not-found', { field: 'id' });
        await forgetRows(tx, personId, now);
        return done(null);
      });
    }),
  );
};
