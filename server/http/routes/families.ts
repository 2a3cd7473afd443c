import type { FastifyInstance } from 'fastify';
import { endpoints } from '../../../src/contract/endpoints.ts';
import { changePerson } from '../../accounts/change-person.ts';
import { changeFamily, changeFamilyRecognised } from '../../accounts/family/change-family.ts';
import { beginInvite, joinFamily, lookAtInvite, prepareInvite, revokeInvite } from '../../accounts/family/invites.ts';
import { leaveFamily } from '../../accounts/family/leave-family.ts';
import { bringElders, makeFamily } from '../../accounts/family/make-family.ts';
import { handOver, putMyWord, putOut, recognise } from '../../accounts/family/members.ts';
import { sameElder } from '../../accounts/family/same-elder.ts';
import { newId } from '../../accounts/token.ts';
import type { Service } from '../../service.ts';
import { addOpenRoute, addRoute } from '../add-route.ts';

/** Whoever tries secrets tries few. A family's group is behind few addresses, and so is an operator's NAT. */
export const tried = { perMinute: 60, perPersonMinute: 10 };

/** Joining and what members do. That only members are answered is seen to where routes are added. */
export const addFamilyRoutes = (app: FastifyInstance, service: Service): void => {
  addOpenRoute(app, endpoints.lookAtInvite, ({ body }) => lookAtInvite(service, body.secret), tried);
  addRoute(app, service, endpoints.joinFamily, ({ body, personId }) => joinFamily(service, personId, body), tried);

  addRoute(app, service, endpoints.makeFamily, ({ body, personId }) =>
    changePerson(service, personId, (tx, now) => makeFamily(tx, personId, body, now)),
  );

  addRoute(app, service, endpoints.prepareInvite, ({ body, personId, params: { family } }) =>
    changeFamilyRecognised(service, personId, family, (asking) => prepareInvite(asking, body.secret)),
  );
  addRoute(app, service, endpoints.beginInvite, ({ body, personId, params: { family } }) =>
    changeFamilyRecognised(service, personId, family, (asking) => beginInvite(asking, body.secret)),
  );
  addRoute(app, service, endpoints.revokeInvite, ({ personId, params: { family, invite } }) =>
    changeFamily(service, personId, family, (asking) => revokeInvite(asking, invite)),
  );

  addRoute(app, service, endpoints.putMyWord, ({ body, personId, params: { family } }) =>
    changeFamily(service, personId, family, (asking) => putMyWord(asking, body.word)),
  );
  addRoute(app, service, endpoints.recognise, ({ personId, params: { family, member } }) =>
    changeFamilyRecognised(service, personId, family, (asking) => recognise(asking, member)),
  );
  addRoute(app, service, endpoints.handOver, ({ personId, params: { family, member } }) =>
    changeFamily(service, personId, family, (asking) => handOver(asking, member)),
  );
  addRoute(app, service, endpoints.putOut, ({ personId, params: { family, member } }) =>
    changeFamilyRecognised(service, personId, family, (asking) => putOut(asking, member, service.journal)),
  );
  addRoute(app, service, endpoints.leaveFamily, ({ body, personId, params: { family } }) =>
    changeFamily(service, personId, family, (asking) =>
      leaveFamily(
        asking,
        body.keep.map((elderId) => ({ elderId, copyId: newId() })),
        service.journal,
      ),
    ),
  );

  addRoute(app, service, endpoints.bringElders, ({ body, personId, params: { family } }) =>
    changeFamilyRecognised(service, personId, family, (asking) => bringElders(asking, body.elders)),
  );
  addRoute(app, service, endpoints.sameElder, ({ body, personId, params: { family } }) =>
    changeFamilyRecognised(service, personId, family, (asking) => sameElder(asking, body)),
  );
};
