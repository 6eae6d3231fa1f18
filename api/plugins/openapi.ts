import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform } from 'fastify-type-provider-zod'
import { cookieName } from './cookies.ts'

export const apiVersion = '1.0.0'

/** The OpenAPI 3.1 document, made from the endpoints' own schemas. Register before the routes. */
export const openapi = async (app: FastifyInstance, isSecure: boolean): Promise<void> => {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Werkbrug',
        version: apiVersion,
        description:
          'Regional matching of employers and newcomers. Changes are RFC 7396 merge patches with If-Match; faults are RFC 9457 problems. Wire and storage carry codes; words are the reader’s.',
        license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      },
      servers: [{ url: '/' }],
      components: {
        securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: cookieName('session', isSecure) } },
      },
      security: [{ session: [] }, {}],
    },
    transform: jsonSchemaTransform,
  })
  app.get('/api/v1/openapi.json', { schema: { hide: true } }, () => app.swagger())
}
