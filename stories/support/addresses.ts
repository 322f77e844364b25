import catalogue from '../../demo/data/catalogue.json';

/** The addresses that elements in stories read from or send to, and what comes from there. */
const answers: Record<string, () => Promise<Response>> = {
  'catalogue.json': () => Promise.resolve(new Response(JSON.stringify(catalogue))),
  'never-comes.json': () => new Promise(() => undefined),
  'is-gone.json': () => Promise.resolve(new Response(null, { status: 503 })),
  thanks: () => Promise.resolve(new Response()),
  already: () => Promise.resolve(new Response(null, { status: 409 })),
  refuses: () => Promise.resolve(new Response(null, { status: 422 })),
  'breaks-off': () => Promise.reject(new TypeError('The connection is lost.')),
};

/** Lets the page itself answer for these addresses, so that nobody is asked and each state stays as it is. */
export const answerRequests = (): void => {
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input, document.baseURI);
    const answer = answers[pathname.split('/').at(-1) ?? ''];
    return answer ? answer() : fetch(input, init);
  };
};
