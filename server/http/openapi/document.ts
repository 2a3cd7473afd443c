import type { Endpoint } from '../../../src/contract/endpoint.ts';
import { endpoints } from '../../../src/contract/endpoints.ts';
import { errors } from '../../../src/contract/errors.ts';
import { endpoints010 } from '../../../src/contract/released/endpoints-0-1-0.ts';
import { ownRoutes } from './own-routes.ts';
import { namedSchemas, schemaOf } from './schemas.ts';

const json = (schema: unknown) => ({ content: { 'application/json': { schema } } });

/** `/v2/elders/:id` as OpenAPI writes it. */
const addressOf = (path: string): string => path.replace(/:(\w+)/g, '{$1}');

const parametersOf = (path: string) =>
  [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));

const operationOf = (id: string, { path, login, what, body, answer }: Endpoint, deprecated: boolean) => ({
  operationId: id,
  summary: what,
  deprecated,
  parameters: parametersOf(path),
  security: login ? [{ token: [] }] : [],
  ...(body === null ? {} : { requestBody: { required: true, ...json(schemaOf(body)) } }),
  responses: {
    ...(answer === null
      ? { 204: { description: 'Done; nothing to say.' } }
      : { 200: { description: 'Done.', ...json(schemaOf(answer)) } }),
    default: { $ref: '#/components/responses/Refusal' },
  },
});

type Operation = { method: string; path: string; said: object };

const ofPhones = (all: Readonly<Record<string, Endpoint>>, suffix: string): Operation[] =>
  Object.entries(all).map(([name, endpoint]) => ({
    method: endpoint.method,
    path: endpoint.path,
    said: operationOf(name + suffix, endpoint, suffix !== ''),
  }));

const ofItsOwn: Operation[] = ownRoutes.map(({ method, path, what, type }) => ({
  method,
  path,
  said: { summary: what, security: [], responses: { 200: { description: 'Done.', content: { [type]: {} } } } },
}));

const codes = Object.entries(errors).map(([code, { status, log }]) => `- \`${code}\` ${status}: ${log}`);

const pathsOf = (operations: readonly Operation[]): Record<string, Record<string, object>> => {
  const paths: Record<string, Record<string, object>> = {};
  for (const { method, path, said } of operations)
    paths[addressOf(path)] = { ...paths[addressOf(path)], [method.toLowerCase()]: said };
  return paths;
};

/** The API as OpenAPI 3.1 says it, made from the contract: nothing of it is written a second time. */
export const openapiDocument = (version: string) => ({
  openapi: '3.1.0',
  info: {
    title: '爸妈认证提醒',
    version,
    description:
      'What a phone asks of the reminder service. What a schema cannot say is in docs/api.md: in `Me` a list’s items leave out what is null, false or an empty list.',
  },
  paths: pathsOf([...ofPhones(endpoints, ''), ...ofPhones(endpoints010, '010'), ...ofItsOwn]),
  components: {
    securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    responses: { Refusal: { description: codes.join('\n'), ...json({ $ref: '#/components/schemas/Refusal' }) } },
    schemas: namedSchemas(),
  },
});
