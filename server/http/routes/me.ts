import type { FastifyInstance } from 'fastify';
import { endpoints } from '../../../src/contract/endpoints.ts';
import { changePerson, showPerson } from '../../accounts/change-person.ts';
import { takeChanges } from '../../accounts/changes/take-changes.ts';
import { prefer } from '../../accounts/prefer.ts';
import { takeCredit } from '../../accounts/take-credit.ts';
import { tellDifference } from '../../accounts/tell-difference.ts';
import type { Service } from '../../service.ts';
import { addRoute } from '../add-route.ts';

export const addMeRoutes = (app: FastifyInstance, service: Service): void => {
  addRoute(app, service, endpoints.fetchMe, ({ personId }) => showPerson(service, personId));

  addRoute(app, service, endpoints.putPreferences, ({ body, personId }) =>
    changePerson(service, personId, (tx) => prefer(tx, personId, () => body, service.journal)),
  );

  addRoute(app, service, endpoints.postChanges, ({ body, personId }) => takeChanges(service, personId, body));

  addRoute(app, service, endpoints.postDifference, ({ body, personId }) => tellDifference(service, personId, body), {
    perPersonMinute: 20,
  });

  addRoute(app, service, endpoints.postCredit, ({ body, personId }) => takeCredit(service, personId, body));
};
