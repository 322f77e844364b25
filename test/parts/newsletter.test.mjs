/** The sign-up against real servers, as a reader meets it: one that has the page, and one of another origin. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { renderNewsletter } from '../../dist/ssr/index.js';
import { browserFlags, findBrowser } from '../../scripts/find-browser.mjs';

const dist = join(import.meta.dirname, '../../dist');

/** The page that is served. */
let html;
/** Everything that came in at the address of the sign-up, as `POST email=…`. */
let came;
/** Answers what comes in there. */
let answer;
/** Whether other origins may read what is answered there. */
let open;

const bodyOf = async (request) => {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
};

const server = createServer(async (request, response) => {
  const { pathname, search } = new URL(request.url, 'http://localhost');
  if (pathname.startsWith('/dist/')) {
    response.writeHead(200, { 'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*' })
      .end(readFileSync(join(dist, pathname.slice('/dist/'.length))));
  } else if (pathname === '/signup') {
    came.push(`${request.method} ${await bodyOf(request)}${search}`);
    if (open) response.setHeader('Access-Control-Allow-Origin', '*');
    if (request.method === 'POST') answer(response);
    else response.end();
  } else {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(pathname === '/' ? html : pathname);
  }
});

const origin = (host = '127.0.0.1') => `http://${host}:${server.address().port}`;
const elsewhere = () => `${origin('localhost')}/signup`;
const posts = () => came.filter((line) => line.startsWith('POST'));

let browser;
let page;
let said;

before(async () => {
  await new Promise((resolve) => { server.listen(0, resolve); });
  browser = await puppeteer.launch({ executablePath: findBrowser(), args: browserFlags });
});
after(async () => {
  await browser?.close();
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  [came, open, answer] = [[], false, (response) => response.end('<h1>Signed up</h1>')];
});

const head = '<script type="module" src="/dist/compare-panel.js"></script>';
const signup = (action = '/signup', attributes = '', inner = '') =>
  `<newsletter-signup action="${action}" ${attributes}>${inner}</newsletter-signup>`;

const formIsThere = () => page.waitForFunction(() => (
  document.querySelector('newsletter-signup')?.shadowRoot?.querySelector('form')));

/** Opens a page with a sign-up, and waits for its form. */
async function visit(body, { policy, load = head, ready = true } = {}) {
  const meta = policy ? `<meta http-equiv="Content-Security-Policy" content="${policy}">` : '';
  html = `<!doctype html><html lang="en"><title>A post</title><link rel="icon" href="data:,">${meta}${load}${body}`;
  page = await browser.newPage();
  page.setDefaultTimeout(20_000);
  said = [];
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto(origin());
  if (ready) await formIsThere();
  return page;
}

const field = () => page.locator('newsletter-signup >>> input[type=email]');
const click = () => page.locator('newsletter-signup >>> button').click();
const message = () => page.$eval('newsletter-signup >>> [role=status]', ({ textContent }) => textContent.trim());
const says = (text) => page.waitForFunction((wanted) => document.querySelector('newsletter-signup').shadowRoot
  .querySelector('[role=status]').textContent.includes(wanted), {}, text);
const value = () => page.$eval('newsletter-signup >>> input[type=email]', (input) => input.value);
const sent = 'POST email=ada%40example.org&website=';

const loads = { 'a module': head, 'a classic script': head.replace('type="module"', 'async') };
for (const [what, load] of Object.entries(loads)) {
  test(`with ${what}, Enter in the field signs up where the page stays`, async () => {
    await visit(signup(), { load });
    await field().fill('ada@example.org');
    await page.keyboard.press('Enter');
    await says('Thank you');
    assert.deepEqual(came, [sent]);
    assert.equal(page.url(), `${origin()}/`);
    assert.deepEqual(said, []);
  });
}

test('the keyboard alone reaches the field, the checkbox and the button, and no trap', async () => {
  await visit(signup('/signup', 'consent="ok"'));
  const focused = () => page.evaluate(() => {
    const { activeElement } = document.querySelector('newsletter-signup').shadowRoot;
    return activeElement?.getAttribute('type');
  });
  const order = [];
  for (let step = 0; step < 4; step += 1) {
    await page.keyboard.press('Tab');
    order.push(await focused());
    if (order.at(-1) === 'email') await page.keyboard.type('ada@example.org');
    if (order.at(-1) === 'checkbox') await page.keyboard.press('Space');
  }
  assert.deepEqual(order, ['email', 'checkbox', 'submit', undefined]);
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  await page.keyboard.press('Enter');
  await says('Thank you');
  assert.deepEqual(came, ['POST email=ada%40example.org&ok=on&website=']);
});

test('a double click, and clicks while it takes long, sign up once, and the reader sees that it is sent', async () => {
  let held;
  answer = (response) => { held = response; };
  await visit(signup());
  await field().fill('ada@example.org');
  const button = await page.$('newsletter-signup >>> button');
  await button.click({ count: 2 });
  await says('Sending');
  await button.click();
  await page.keyboard.press('Enter');
  assert.deepEqual(came, [sent]);
  held.end();
  await says('Thank you');
  await button.click({ count: 2 });
  assert.deepEqual(came, [sent]);
});

for (const [what, status, text] of [
  ['500', 500, 'something went wrong'], ['429', 429, 'something went wrong'], ['409', 409, 'already on the list'],
]) {
  test(`of ${what} the reader is told, and what was typed stays`, async () => {
    answer = (response) => response.writeHead(status).end();
    await visit(signup());
    await field().fill('ada@example.org');
    await click();
    await says(text);
    assert.equal(await value(), 'ada@example.org');
    assert.deepEqual(posts(), [sent]);
  });
}

test('malformed JSON is no yes', async () => {
  answer = (response) => response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"status":');
  await visit(signup());
  await field().fill('ada@example.org');
  await click();
  await says('No answer came');
});

test('a form that was answered by a redirect is thanked for', async () => {
  answer = (response) => response.writeHead(303, { Location: '/thanks' }).end();
  await visit(signup());
  await field().fill('ada@example.org');
  await click();
  await says('Thank you');
  assert.equal(page.url(), `${origin()}/`);
});

test('an endpoint on another origin that this page may read is posted to in place, without cookies', async () => {
  open = true;
  await visit(signup(elsewhere()));
  await field().fill('ada@example.org');
  await click();
  await says('Thank you');
  assert.deepEqual(came, ['HEAD ', sent]);
  assert.deepEqual(await page.cookies(), []);
  assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length]), [0, 0]);
});

test('one that this page may not read gets the form itself, once', async () => {
  await visit(signup(elsewhere(), 'consent="ok"'));
  await field().fill('ada@example.org');
  await page.locator('newsletter-signup >>> input[type=checkbox]').click();
  await Promise.all([page.waitForNavigation(), click()]);
  assert.equal(page.url(), elsewhere());
  assert.match(await page.content(), /Signed up/);
  assert.deepEqual(posts(), ['POST email=ada%40example.org&ok=on&website=']);
});

test('what may have arrived at another origin is not sent again', async () => {
  open = true;
  let received = 0;
  // Not cut off at once: a browser repeats by itself what a connection loses that it has used before.
  answer = (response) => {
    received += 1;
    response.writeHead(303, { Location: `${origin('[::1]')}/unreadable` }).end();
  };
  await visit(signup(elsewhere()));
  await field().fill('ada@example.org');
  await click();
  await says('No answer came');
  assert.equal(received, 1);
  assert.equal(page.url(), `${origin()}/`);
});

test('where nobody answers, the page stays as it is', async () => {
  await visit(signup('http://localhost:1/signup'));
  await field().fill('ada@example.org');
  await click();
  await says('cannot be reached');
  assert.equal(await value(), 'ada@example.org');
});

const strict = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; "
  + 'trusted-types lit-html';

test('under a strict policy that names the endpoint it is posted to in place', async () => {
  open = true;
  await visit(signup(elsewhere(), 'heading="News" consent="ok"'), {
    policy: `${strict}; connect-src ${origin('localhost')}; form-action ${origin('localhost')}`,
  });
  await field().fill('ada@example.org');
  await page.locator('newsletter-signup >>> input[type=checkbox]').click();
  await click();
  await says('Thank you');
  assert.deepEqual(said, []);
});

test('under a policy without connect-src the form itself is submitted', async () => {
  open = true;
  await visit(signup(elsewhere()), { policy: `${strict}; form-action ${origin('localhost')}` });
  await field().fill('ada@example.org');
  await Promise.all([page.waitForNavigation(), click()]);
  assert.deepEqual(came, [sent]);
});

test('the same on the own origin', async () => {
  await visit(signup(), { policy: `${strict}; form-action 'self'` });
  await field().fill('ada@example.org');
  await Promise.all([page.waitForNavigation(), click()]);
  assert.deepEqual(came, [sent]);
});

test('under a policy that lets nothing out the reader is told', async () => {
  await visit(signup(elsewhere()), { policy: `${strict}; form-action 'none'` });
  await field().fill('ada@example.org');
  await click();
  await says('this page is not allowed');
  assert.deepEqual(came, []);
  assert.equal(await value(), 'ada@example.org');
});

test('a reader who comes back to the page finds a form that works', async () => {
  await visit(signup(elsewhere()));
  await field().fill('ada@example.org');
  await Promise.all([page.waitForNavigation(), click()]);
  await page.goBack();
  await formIsThere();
  assert.equal(await message(), '');
  await field().fill('ada@example.org');
  await Promise.all([page.waitForNavigation(), click()]);
  assert.equal(posts().length, 2);
});

/** What each service is sent, by the address that it gives out. */
const services = {
  'https://buttondown.com/api/emails/embed-subscribe/fieldnotes': [true, 'email=ada%40example.org&ok=on&embed=1'],
  'https://fieldnotes.us5.list-manage.com/subscribe/post?u=0c80b6&id=7627': [
    true, 'EMAIL=ada%40example.org&ok=Y&b_0c80b6_7627='],
  'https://app.kit.com/forms/1234567/subscriptions': [false, 'email_address=ada%40example.org&ok=on'],
  'https://a1b2c3.sibforms.com/serve/MUIFAExample': [true, 'EMAIL=ada%40example.org&ok=1&email_address_check='],
};
for (const [action, [asPage, body]] of Object.entries(services)) {
  const { hostname } = new URL(action);
  const how = asPage ? ', and shows its page' : '';
  test(`${hostname} is sent what its own form sends${how}`, async () => {
    await visit(signup(action.replaceAll('&', '&amp;'), 'consent="ok"'));
    const requests = [];
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.url() === action) requests.push(request);
      request.respond({
        headers: { 'Access-Control-Allow-Origin': '*' },
        contentType: asPage ? 'text/html' : 'application/json', body: asPage ? 'Welcome' : '{"status":"success"}',
      });
    });
    await field().fill('ada@example.org');
    await page.locator('newsletter-signup >>> input[type=checkbox]').click();
    if (asPage) await Promise.all([page.waitForNavigation(), click()]);
    else await Promise.all([says('Thank you'), click()]);
    const post = requests.at(-1);
    assert.deepEqual(requests.map((request) => request.method()), asPage ? ['POST'] : ['HEAD', 'POST']);
    assert.equal(post.postData(), body);
    assert.match(post.headers()['content-type'], /^application\/x-www-form-urlencoded/);
    assert.equal(post.isNavigationRequest(), asPage);
    if (!asPage) assert.equal(post.headers().accept, 'application/json');
  });
}

const prerendered = (options) => renderNewsletter({
  action: '/signup', heading: 'News & <views>', consent: 'ok', consentLabel: 'Once a week', smallPrint: 'No more.',
  ...options,
});

test('prerendered it posts without JavaScript', async () => {
  await visit('', { ready: false });
  await page.setJavaScriptEnabled(false);
  html = `<!doctype html><html lang="en"><title>A post</title>${head}${prerendered()}`;
  await page.goto(origin());
  await (await page.$('input[type=email]')).type('ada@example.org');
  await (await page.$('input[type=checkbox]')).click();
  await Promise.all([page.waitForNavigation(), page.$('button').then((button) => button.click())]);
  assert.equal(page.url(), `${origin()}/signup`);
  assert.deepEqual(came, ['POST email=ada%40example.org&ok=on&website=']);
});

test('prerendered it is one form with JavaScript, with one label and the small print', async () => {
  await visit(prerendered());
  const [heading, shown] = await page.$eval('newsletter-signup', ({ shadowRoot, children }) => [
    shadowRoot.querySelector('h3').textContent,
    [...children].map((child) => `${child.localName} ${child.checkVisibility()}`),
  ]);
  assert.equal(heading, 'News & <views>');
  assert.deepEqual(shown, ['form false', 'span true', 'p true']);
  await field().fill('ada@example.org');
  await page.locator('newsletter-signup >>> input[type=checkbox]').click();
  await click();
  await says('Thank you');
  assert.deepEqual(came, ['POST email=ada%40example.org&ok=on&website=']);
});

test('prerendered it holds what the service wants, in the language that is asked for, and nothing that runs', () => {
  const mailchimp = renderNewsletter({ action: 'https://a.us5.list-manage.com/subscribe/post?u=1&id=2' });
  assert.match(mailchimp, /<form action="https:\/\/a\.us5\.list-manage\.com\/subscribe\/post\?u=1&amp;id=2" method="post">/);
  assert.match(mailchimp, /name="EMAIL".*name="b_1_2"/s);
  assert.equal(renderNewsletter({ action: 'javascript:alert(1)' }), '');
  assert.doesNotMatch(prerendered({ summary: '<img onerror=alert(1)>' }), /<img/);
  assert.doesNotMatch(prerendered(), /\n\n|undefined/);
});

test('a screen reader finds a labelled field, a button and one message, and no trap', async () => {
  await visit(signup('/signup', 'heading="News"'));
  await field().fill('ada@example.org');
  await click();
  await says('Thank you');
  const nodes = [];
  const walk = (node) => { nodes.push(`${node.role} ${node.name ?? ''}`.trim()); node.children?.forEach(walk); };
  walk(await page.accessibility.snapshot({ interestingOnly: false }));
  const live = nodes.filter((node) => node.startsWith('status'));
  assert.equal(live.length, 1);
  assert.ok(nodes.includes('textbox Email') && nodes.includes('button Subscribe') && nodes.includes('heading News'));
  assert.equal(nodes.filter((node) => node.includes('Thank you')).length, 2, 'the message and its text');
  assert.ok(!nodes.some((node) => node.includes('Leave this')));
});
