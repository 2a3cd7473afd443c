import type { FastifyInstance } from 'fastify';
import type { Service } from '../../service.ts';

/** Made when it is first asked for: a service that nobody asks holds neither it nor what makes it. */
export const addOpenapiRoute = (app: FastifyInstance, service: Service): void => {
  let text: Promise<string> | null = null;
  const make = async (): Promise<string> => {
    const { openapiDocument } = await import('../openapi/document.ts');
    return JSON.stringify(openapiDocument(service.version));
  };
  app.get('/openapi.json', async (_request, reply) => {
    text ??= make();
    return reply.type('application/json; charset=utf-8').send(await text);
  });
};
