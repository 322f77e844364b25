/** The newsletter of the demo: it forgets its readers when the server ends, and sends nothing. */

const readers = new Set();
const longest = 2000; // characters of a form

async function formIn(request) {
  let text = '';
  for await (const chunk of request) {
    text += chunk;
    if (text.length > longest) return undefined;
  }
  return new URLSearchParams(text);
}

function statusFor(form) {
  const email = form?.get('email')?.toLowerCase() ?? '';
  if (!/^[^@\s]+@[^@\s]+$/.test(email) || !form.get('consent') || form.get('website')) return 422;
  if (readers.has(email)) return 409;
  readers.add(email);
  return 200;
}

const said = { 200: 'Thank you. You are on the list.', 409: 'You are already on the list.', 422: 'Not signed up.' };

/** Takes a form post; answers in JSON who asks for that, and else with a page. */
export async function signUp(request, response) {
  if (request.method !== 'POST') {
    response.writeHead(405, { Allow: 'POST' }).end();
    return;
  }
  const status = statusFor(await formIn(request));
  if (request.headers.accept?.includes('json')) {
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify({ message: said[status] }));
  } else {
    response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' }).end('<!doctype html><html lang="en">'
      + '<meta name="viewport" content="width=device-width"><title>Field Notes</title>'
      + '<link rel="stylesheet" href="demo.css">'
      + `<main class="field-notes post"><p>${said[status]}</p><p><a href="index.html">Back to the post</a></p></main>`);
  }
}
