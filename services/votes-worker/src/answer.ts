const statuses = {
  invalid: 400, secret: 401, origin: 403, 'not-found': 404, 'unknown-tool': 404, method: 405, closed: 409,
  'too-large': 413, 'media-type': 415, rate: 429,
} as const;

/** What is not done as asked; the answer is `{ "error": code }`. */
export class Refusal extends Error {
  readonly code: keyof typeof statuses;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: keyof typeof statuses, headers: Readonly<Record<string, string>> = {}) {
    super(code);
    this.code = code;
    this.headers = headers;
  }
}

/** Kept by nobody on the way unless the headers say otherwise. */
export const answer = (body: unknown, headers: Readonly<Record<string, string>> = {}, status = 200): Response =>
  Response.json(body, { status, headers: { 'Cache-Control': 'private, no-store', ...headers } });

/** The answer to what went wrong. What nobody foresaw is logged, and told to nobody else. */
export const answerTo = (error: unknown): Response => {
  if (error instanceof Refusal) return answer({ error: error.code }, error.headers, statuses[error.code]);
  console.error(error);
  return answer({ error: 'failed' }, {}, 500);
};
