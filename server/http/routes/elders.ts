import type { FastifyInstance } from 'fastify';
import { endpoints } from '../../../src/contract/endpoints.ts';
import { changePerson } from '../../accounts/change-person.ts';
import { forgetElder, keepElder } from '../../accounts/keep-elder.ts';
import { refused } from '../../outcome.ts';
import type { Service } from '../../service.ts';
import { addRoute } from '../add-route.ts';

export const addElderRoutes = (app: FastifyInstance, service: Service): void => {
  addRoute(app, service, endpoints.putElder, async ({ body: elder, params, personId }) =>
    elder.id === params.id
      ? changePerson(service, personId, (tx, now) => keepElder(tx, personId, elder, now, service.journal))
      : refused('malformed-body', { field: 'id', expected: 'the id of the path' }),
  );

  addRoute(app, service, endpoints.deleteElder, ({ params: { id }, personId }) =>
    changePerson(service, personId, (tx, now) => forgetElder(tx, personId, id, now, service.journal)),
  );
};
