import { randomBytes } from 'node:crypto';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import * as v from 'valibot';
import type { Html } from '../../../server/operator/page/html.ts';
import { whyByHand } from './by-hand.ts';
import { changelogLine } from './changelog-line.ts';
import { drawEdit } from './draw/change.ts';
import { documentHeaders, documentOf } from './draw/document.ts';
import { drawTreeFaults } from './draw/faults.ts';
import { drawMessage } from './draw/message.ts';
import { drawPlace } from './draw/place.ts';
import { drawPlaces } from './draw/places.ts';
import { drawRuleForm } from './draw/rule-form.ts';
import { drawSaved } from './draw/saved.ts';
import { faultsByField } from './field-of-fault.ts';
import { formOf, formSchema } from './form.ts';
import { isOurForm, isOurHost, isToken } from './guard.ts';
import { formIn, longestForm, placeIn, ruleAsked, sent } from './request.ts';
import { save } from './save.ts';
import { readTree, stampOf } from './tree.ts';
import { tryEdit } from './try-edit.ts';

const show = (reply: FastifyReply, body: Html, status = 200): FastifyReply =>
  reply.code(status).headers(documentHeaders).type('text/html; charset=utf-8').send(documentOf('改规则', body));

/**
 * The pages of `npm run rules:edit`. Each request reads the files anew, so that what is edited by hand beside it shows.
 * @param root of the working tree that is shown and written.
 */
export const createApp = (root: string): FastifyInstance => {
  const app = Fastify({ bodyLimit: longestForm });
  const token = randomBytes(24).toString('base64url');
  const portOf = ({ socket }: FastifyRequest): number => socket.localPort ?? 0;

  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, formIn(String(body))),
  );
  app.addHook('onRequest', async (request, reply) => {
    const { method, headers } = request;
    const ours = method === 'POST' ? isOurForm(headers, portOf(request)) : isOurHost(headers.host, portOf(request));
    if (!ours) return show(reply, drawMessage('这一页只在本机上用，也只认它自己的表。'), 403);
  });
  app.setNotFoundHandler((_request, reply) => show(reply, drawMessage('没有这一页。'), 404));

  app.get('/', (_request, reply) => {
    const read = readTree(root);
    return show(reply, 'faults' in read ? drawTreeFaults(read.faults) : drawPlaces(read.tree));
  });

  app.get('/:folder/:code', (request, reply) => {
    const at = placeIn(root, request.params);
    return 'instead' in at ? show(reply, at.instead, 404) : show(reply, drawPlace(at.tree, at.found));
  });

  app.get('/:folder/:code/:scheme', (request, reply) => {
    const at = placeIn(root, request.params);
    const params = v.safeParse(ruleAsked, request.params);
    if ('instead' in at) return show(reply, at.instead, 404);
    if (!params.success) return show(reply, drawMessage('没有这种待遇。'), 404);
    const { scheme } = params.output;
    const { place } = at.found;
    const why = whyByHand(at.found, scheme);
    if (why !== null) return show(reply, drawMessage(why));
    return show(
      reply,
      drawRuleForm(at.found, { place: place.code, scheme }, formOf(place, place.rules[scheme]), {}, token),
    );
  });

  app.post('/:folder/:code/:scheme', (request, reply) => {
    const at = placeIn(root, request.params);
    const params = v.safeParse(ruleAsked, request.params);
    const [read, fields] = [v.safeParse(sent, request.body), v.safeParse(formSchema, request.body)];
    if ('instead' in at) return show(reply, at.instead, 404);
    if (!params.success || !read.success || !fields.success) return show(reply, drawMessage('这张表读不出来。'), 400);
    if (!isToken(read.output.token, token)) return show(reply, drawMessage('这张表是上次打开时的，请重新填。'), 403);
    const { tree, found } = at;
    const target = { place: found.place.code, scheme: params.output.scheme };
    const form = fields.output;
    const why = whyByHand(found, target.scheme);
    if (why !== null) return show(reply, drawMessage(why));
    if (read.output.stamp !== stampOf(found.folder)) {
      return show(reply, drawMessage('这几个文件刚才在别处改过了。请重新打开，再填一次。'), 409);
    }
    if (read.output.act === 'back') return show(reply, drawRuleForm(found, target, form, {}, token));
    const tried = tryEdit(tree, found, target, form);
    if (!tried.ok) {
      return show(reply, drawRuleForm(found, target, form, faultsByField(tried.faults, target.scheme), token), 422);
    }
    const [after] = tried.after;
    const citations = tried.tree.regions.find(({ folder }) => folder === found.folder.name)?.region.citations ?? [];
    if (!after) throw new Error('a rule that was edited has a calendar');
    if (read.output.act === 'look') return show(reply, drawEdit(found, target, form, tried.before[0], after, token));
    const files = save(root, tree, found, tried.edited, tried.tree);
    return show(reply, drawSaved(found, files, changelogLine(after, citations)));
  });

  return app;
};
