import type { FastifyError, FastifyInstance } from 'fastify'
import type { ErrorCode } from '../contract-faults.ts'
import { AppError, problemOf } from '../errors.ts'

const codeOf: Record<string, ErrorCode> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'tooLarge',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupportedMediaType',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'badInput',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'badInput',
  FST_ERR_CTP_INVALID_JSON_BODY: 'badInput',
}

/** Errors of ports that no service has turned into an answer of its own. */
const codeOfPort: Record<string, ErrorCode> = {
  DuplicateKeyError: 'exists',
  RecordNotFoundError: 'notFound',
  VersionConflictError: 'stale',
  RecordTooLargeError: 'tooLarge',
  StoreUnavailableError: 'unavailable',
  MatcherUnavailableError: 'unavailable',
}

const asAppError = (error: FastifyError | AppError): AppError => {
  if (error instanceof AppError) return error
  const code = codeOf[error.code]
  if (code) return new AppError(code)
  if (error.statusCode === 429) return new AppError('tooMany')
  if (error.statusCode === 400)
    return new AppError('badInput', {
      faults: [{ in: 'body', path: '', code: 'invalid_json', message: 'This is not JSON' }],
    })
  return new AppError(codeOfPort[error.name] ?? 'internal')
}

/** How an error leaves: by every way out, the same. */
export const answerOf = (error: AppError, requestId: string) => {
  const problem = problemOf(error, requestId)
  const headers = {
    'content-type': 'application/problem+json',
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
    ...(error.code === 'unavailable' && { 'retry-after': '5' }),
  }
  return { status: problem.status, headers, body: JSON.stringify(problem) }
}

/** The one exit for everything that goes wrong. */
export const errorExit = (app: FastifyInstance): void => {
  app.setErrorHandler((error: FastifyError | AppError, request, reply) => {
    const known = asAppError(error)
    const { status, headers, body } = answerOf(known, request.id)
    if (status >= 500) request.log.error({ err: error, route: request.routeOptions.url }, 'request failed')
    return reply.code(status).headers(headers).send(body)
  })
}
