import { addRoutes, createApp, defaultLimits } from '../../../../server/http/app.ts';
import { openapiDocument } from '../../../../server/http/openapi/document.ts';
import { logOptions } from '../../../../server/logging.ts';
import { benefit, elder } from '../../../../src/contract/elder.ts';
import { endpoints } from '../../../../src/contract/endpoints.ts';
import { errors } from '../../../../src/contract/errors.ts';
import { type Running, runningService } from '../../support/running-service.ts';

type Node = { [key: string]: unknown };

const at = (node: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>(
    (here, key) => (typeof here === 'object' && here !== null ? (here as Node)[key] : undefined),
    node,
  );

const refsIn = (node: unknown): string[] => {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === '$ref' && typeof value === 'string' ? [value] : refsIn(value),
  );
};

describe('the document that the service gives of its API', () => {
  let running: Running;
  let served: unknown;
  beforeAll(async () => {
    running = await runningService();
    served = (await running.http('GET', '/openapi.json')).body;
  });
  afterAll(() => running.close());

  it('is the one made from the contract', () => {
    expect(served).toEqual(JSON.parse(JSON.stringify(openapiDocument('test'))));
  });

  it('names every route that the service has, and no other', async () => {
    const routes = new Set<string>();
    const app = await createApp({ logger: logOptions('silent'), trustProxy: 'loopback', ...defaultLimits });
    app.addHook('onRoute', ({ method, url }) => {
      for (const each of [method].flat()) if (each !== 'HEAD') routes.add(`${each} ${url.replace(/:(\w+)/g, '{$1}')}`);
    });
    addRoutes(app, running.service, defaultLimits);
    await app.close();
    const told = Object.entries(at(served, 'paths') as Node).flatMap(([path, methods]) =>
      Object.keys(methods as Node).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(told.sort()).toEqual([...routes].sort());
  });

  it('says of every endpoint whether it needs a login, what it takes and what it gives', () => {
    for (const { method, path, login, body, answer } of Object.values(endpoints)) {
      const operation = at(served, 'paths', path.replace(/:(\w+)/g, '{$1}'), method.toLowerCase());
      expect(at(operation, 'security')).toEqual(login ? [{ token: [] }] : []);
      expect(at(operation, 'requestBody') !== undefined).toBe(body !== null);
      expect(at(operation, 'responses', answer === null ? '204' : '200')).toBeDefined();
    }
  });

  it('has every field of an elder, and refuses others', () => {
    expect(Object.keys(at(served, 'components', 'schemas', 'Elder', 'properties') as Node)).toEqual(
      Object.keys(elder.entries),
    );
    expect(Object.keys(at(served, 'components', 'schemas', 'Benefit', 'properties') as Node)).toEqual(
      Object.keys(benefit.entries),
    );
    expect(at(served, 'components', 'schemas', 'Elder', 'additionalProperties')).toBe(false);
  });

  it('leads nowhere that is not there', () => {
    const refs = refsIn(served);
    expect(refs).toContain('#/components/schemas/Elder');
    for (const ref of refs) expect([ref, at(served, ...ref.slice(2).split('/')) !== undefined]).toEqual([ref, true]);
  });

  it('names every error', () => {
    const said = String(at(served, 'components', 'responses', 'Refusal', 'description'));
    for (const code of Object.keys(errors)) expect(said).toContain(`\`${code}\``);
  });
});
