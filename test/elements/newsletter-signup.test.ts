import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { newsletter } from '../../src/controllers/newsletter.js';
import type { NewsletterSignup } from '../../src/elements/newsletter-signup/newsletter-signup.js';
import { de } from '../../src/i18n/de.js';
import { addLocale } from '../../src/i18n/add-locale.js';
import { locales } from '../../src/i18n/locales.js';
import { clear, consoleOf, find, inside, put, task, until, words } from '../support/page.js';

const { fetch } = globalThis;
const { submit } = HTMLFormElement.prototype;

/** Everything that was asked for, as `POST /signup email=a%40b.example`. */
let asked: string[];
/** What comes next, by method. */
let answer: (method: string) => Promise<Response> | Response;
/** Forms that were submitted as forms. */
let submitted: string[];

const json = (body: unknown, status = 200): Response =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), {
    status, headers: { 'Content-Type': 'application/json' },
  });

const dataOf = (form: HTMLFormElement): string => {
  const pairs = [...new FormData(form)].map(([name, value]) => `${name}=${typeof value === 'string' ? value : 'file'}`);
  return `${form.method} ${form.action} ${pairs.join(' ')}`;
};

/** An element with its form, whose submissions go nowhere. */
const shown = async (html: string): Promise<NewsletterSignup> => {
  const element = find(put(`<div>${html}</div>`), 'newsletter-signup');
  await newsletter.get();
  await task();
  await element.updateComplete;
  element.shadowRoot?.addEventListener('submit', (event) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    submitted.push(dataOf(event.target as HTMLFormElement));
  });
  return element;
};

const field = (element: Element): HTMLInputElement => inside(element).getByLabelText('Email');
const button = (element: Element): HTMLElement => inside(element).getByRole('button', { name: 'Subscribe' });
const message = (element: Element): string => inside(element).getByRole('status').textContent.trim();

const type = (element: Element, text = 'ada@example.org'): void => {
  field(element).value = text;
  field(element).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
};

const send = async (element: Element, text?: string): Promise<void> => {
  type(element, text);
  button(element).click();
  await until(() => !/^(|Sending…)$/.test(message(element)) || submitted.length > 0);
};

const own = '<newsletter-signup action="/signup"></newsletter-signup>';
const other = '<newsletter-signup action="https://news.example/signup"></newsletter-signup>';

describe('<newsletter-signup>', () => {
  beforeEach(() => {
    asked = [];
    submitted = [];
    answer = () => new Response('');
    globalThis.fetch = (input, { method = 'GET', body, mode } = {}) => {
      const { pathname } = new URL(input as string);
      const sent = body instanceof URLSearchParams ? ` ${body.toString()}` : '';
      asked.push(`${method}${mode === 'no-cors' ? ' blindly' : ''} ${pathname}${sent}`);
      return Promise.resolve(answer(mode === 'no-cors' ? 'blindly' : method));
    };
    HTMLFormElement.prototype.submit = function leave() { submitted.push(dataOf(this)); };
  });

  afterEach(() => {
    globalThis.fetch = fetch;
    HTMLFormElement.prototype.submit = submit;
    clear();
  });

  it('is a real form, with a field that browsers know how to fill in', async () => {
    const element = await shown(`<newsletter-signup action="/signup" heading="Field Notes" summary="On Sundays.">
      </newsletter-signup>`);
    const { form } = field(element);
    expect([form?.action, form?.method]).to.deep.equal([new URL('/signup', document.baseURI).href, 'post']);
    const { name, type: kind, required, autocomplete } = field(element);
    expect([name, kind, required, autocomplete]).to.deep.equal(['email', 'email', true, 'email']);
    expect(inside(element).getByRole('heading', { name: 'Field Notes', level: 3 })).to.exist;
    expect(words(element)).to.contain('On Sundays.');
    expect(inside(element).queryByRole('checkbox')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('posts in place what a form would, once', async () => {
    const element = await shown(own);
    await send(element);
    expect(asked).to.deep.equal(['POST /signup email=ada%40example.org&website=']);
    expect(message(element)).to.match(/^Thank you/);
    expect(field(element).value).to.equal('ada@example.org');
    button(element).click();
    await task();
    expect(asked).to.have.length(1);
    expect(submitted).to.deep.equal([]);
  });

  it('says that it is sending, and sends nothing twice meanwhile', async () => {
    let go = (_: Response): void => undefined;
    answer = () => new Promise((resolve) => { go = resolve; });
    const element = await shown(own);
    type(element);
    button(element).click();
    await until(() => message(element) !== '');
    expect(message(element)).to.equal('Sending…');
    expect(button(element).getAttribute('aria-disabled')).to.equal('true');
    button(element).click();
    await task();
    expect(asked).to.have.length(1);
    go(new Response(''));
    await until(() => message(element) !== 'Sending…');
    expect(message(element)).to.match(/^Thank you/);
  });

  it('takes another address after the first', async () => {
    const element = await shown(own);
    await send(element);
    type(element, 'bob@example.org');
    await element.updateComplete;
    expect(message(element)).to.equal('');
    expect(button(element).getAttribute('aria-disabled')).to.equal(null);
    await send(element, 'bob@example.org');
    expect(asked.at(-1)).to.contain('bob');
  });

  for (const [what, response, said] of [
    ['409', () => new Response('', { status: 409 }), /already on the list/],
    ['400 that says already', () => json({ code: 'email_already_exists' }, 400), /already on the list/],
    ['JSON that says already', () => json({ result: 'error', msg: 'a@b is already subscribed' }), /already on the list/],
    ['422', () => json({ errors: { email: 'invalid' } }, 422), /did not accept this address/],
    ['JSON that says no', () => json({ success: false }), /did not accept this address/],
    ['JSON with a failed status', () => json({ status: 'failed' }), /did not accept this address/],
    ['429', () => new Response('', { status: 429 }), /something went wrong.*later/],
    ['500', () => new Response('<h1>Oops, already</h1>', { status: 500 }), /something went wrong.*later/],
    ['500 in JSON', () => json({ error: 'already broken' }, 500), /something went wrong.*later/],
    ['malformed JSON', () => json('{"status":'), /^No answer came/],
    ['no answer', () => Promise.reject(new TypeError('offline')), /^No answer came/],
    ['an empty 204', () => new Response(null, { status: 204 }), /^Thank you/],
    ['JSON that says yes', () => json({ status: 'success', error: null }), /^Thank you/],
  ] as [string, () => Response | Promise<Response>, RegExp][]) {
    it(`tells the reader of ${what}, and keeps what was typed`, async () => {
      answer = response;
      const element = await shown(own);
      await send(element);
      expect(message(element)).to.match(said);
      expect(field(element).value).to.equal('ada@example.org');
      expect(asked).to.have.length(1);
      expect(submitted).to.deep.equal([]);
    });
  }

  it('may be sent again after a failure', async () => {
    answer = () => new Response('', { status: 500 });
    const element = await shown(own);
    await send(element);
    answer = () => new Response('');
    button(element).click();
    await until(() => message(element).startsWith('Thank'));
    expect(message(element)).to.match(/^Thank you/);
    expect(asked).to.have.length(2);
  });

  describe('on another origin', () => {
    it('asks first whether the page may read the answer, without the address', async () => {
      const element = await shown(other);
      await send(element);
      expect(asked).to.deep.equal(['HEAD /signup', 'POST /signup email=ada%40example.org&website=']);
      expect(message(element)).to.match(/^Thank you/);
    });

    it('asks another way where one way is refused', async () => {
      answer = (method) => method === 'HEAD' ? Promise.reject(new TypeError('CORS')) : new Response('');
      const element = await shown(other);
      await send(element);
      expect(asked.map((line) => line.split(' ')[0])).to.deep.equal(['HEAD', 'OPTIONS', 'POST']);
    });

    it('is submitted as a form, once, where the page may not', async () => {
      answer = (method) => method === 'blindly' ? new Response('') : Promise.reject(new TypeError('CORS'));
      const element = await shown(other);
      await send(element);
      expect(submitted).to.deep.equal(['post https://news.example/signup email=ada@example.org website=']);
      expect(asked.filter((line) => line.startsWith('POST'))).to.deep.equal([]);
      button(element).click();
      await task();
      expect(submitted).to.have.length(1);
    });

    it('is not sent again when it may have arrived', async () => {
      answer = (method) => method === 'POST' ? Promise.reject(new TypeError('reset')) : new Response('');
      const element = await shown(other);
      await send(element);
      expect(message(element)).to.match(/^No answer came/);
      expect(submitted).to.deep.equal([]);
    });

    it('stays where it is when nobody is there', async () => {
      answer = () => Promise.reject(new TypeError('refused'));
      const element = await shown(other);
      await send(element);
      expect(message(element)).to.match(/cannot be reached/);
      expect(field(element).value).to.equal('ada@example.org');
      expect(submitted).to.deep.equal([]);
    });
  });

  it('is submitted as a form where the method is get', async () => {
    const element = await shown('<newsletter-signup action="/join" method="GET" field="address"></newsletter-signup>');
    await send(element);
    expect(submitted[0]).to.match(/^get .*\/join address=ada@example\.org website=$/);
    expect(asked).to.deep.equal([]);
  });

  it('wants an address, and the consent where there is a checkbox', async () => {
    const element = await shown(`<newsletter-signup action="/signup" consent="agreed">
      <span slot="consent">Yes, once a <b>week</b></span></newsletter-signup>`);
    const box = inside(element).getByRole<HTMLInputElement>('checkbox');
    expect([box.name, box.required, box.checked]).to.deep.equal(['agreed', true, false]);
    expect(words(box.closest('label') ?? box)).to.equal('Yes, once a week');
    for (const text of ['', 'nonsense', 'ada@example.org']) {
      type(element, text);
      button(element).click();
    }
    await task();
    expect(asked).to.deep.equal([]);
    element.querySelector('b')?.click();
    expect(box.checked).to.equal(true);
    await send(element);
    expect(asked).to.deep.equal(['POST /signup email=ada%40example.org&agreed=on&website=']);
  });

  it('labels the checkbox itself where the author does not', async () => {
    const element = await shown('<newsletter-signup action="/signup" consent="ok"></newsletter-signup>');
    expect(inside(element).getByRole('checkbox', { name: /^I agree/ })).to.exist;
    await expect(element).to.be.accessible();
  });

  it('asks the page before it sends', async () => {
    const element = await shown(own);
    const emails: string[] = [];
    element.addEventListener('newsletter-submit', (event) => {
      emails.push(event.email);
      event.preventDefault();
    });
    type(element);
    button(element).click();
    await task();
    expect(emails).to.deep.equal(['ada@example.org']);
    expect([asked, submitted, message(element)]).to.deep.equal([[], [], '']);
  });

  it('has a trap for machines, which nobody else meets', async () => {
    const element = await shown(own);
    expect(inside(element).getAllByRole('textbox').map(({ localName }) => localName)).to.deep.equal(['input']);
    const trap = element.shadowRoot?.querySelector<HTMLInputElement>('[name=website]');
    if (!trap) throw new Error('no trap');
    expect([trap.tabIndex, trap.autocomplete, trap.closest('[aria-hidden]') !== null]).to.deep.equal([-1, 'off', true]);
    expect(trap.getBoundingClientRect().width * trap.getBoundingClientRect().height > 1
      && getComputedStyle(trap.closest('div') ?? trap).clipPath).to.equal('inset(50%)');
    trap.value = 'https://spam.example';
    await send(element);
    expect(message(element)).to.match(/^Not signed up/);
    expect(asked).to.deep.equal([]);
    await send(element);
    expect(asked, 'the second try of a person').to.have.length(1);
  });

  it('takes the place of the author’s form, with what was typed there, and keeps the small print', async () => {
    const { result: element } = await consoleOf(() => shown(`<newsletter-signup consent="ok">
      <form action="/signup" method="post"><input name="email"><input type="checkbox" name="ok"></form>
      <p>No more than one a week.</p></newsletter-signup>`));
    const form = element.querySelector('form');
    const input = form?.querySelector('input');
    if (!form || !input) throw new Error('no form');
    input.value = 'ada@';
    form.querySelectorAll('input')[1]?.click();
    input.focus();
    element.action = '/signup';
    await until(() => !!element.shadowRoot?.activeElement);
    expect(field(element).value).to.equal('ada@');
    expect(inside(element).getByRole<HTMLInputElement>('checkbox').checked).to.equal(true);
    expect(element.shadowRoot?.activeElement?.getAttribute('name')).to.equal('email');
    expect(form.checkVisibility()).to.equal(false);
    expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
  });

  it('shows a label that was hidden until its checkbox came', async () => {
    const element = await shown(`<newsletter-signup action="/signup" consent="ok">
      <span slot="consent" hidden>Yes</span></newsletter-signup>`);
    expect(element.querySelector('span')?.checkVisibility()).to.equal(true);
  });

  for (const action of ['', 'action="javascript:alert(1)"', 'action="mailto:a@b.example"', 'action="http://"']) {
    it(`has no form, and says so once, with ${action || 'no action'}`, async () => {
      const { warnings, result } = await consoleOf(async () => {
        const element = await shown(`<newsletter-signup ${action}><p>Write to us.</p></newsletter-signup>`);
        element.heading = 'News';
        await element.updateComplete;
        return element;
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('needs an http or https action');
      expect(words(result)).to.equal('Write to us.');
    });
  }

  it('gets its form when it gets its action', async () => {
    const { result: element } = await consoleOf(() => shown('<newsletter-signup></newsletter-signup>'));
    element.action = '/late';
    await element.updateComplete;
    expect(field(element).form?.action).to.match(/\/late$/);
  });

  it('speaks the language of the page', async () => {
    addLocale(de);
    const element = await shown(`<div lang="de">${own}</div>`);
    expect(inside(element).getByRole('button', { name: 'Abonnieren' })).to.exist;
    inside(element).getByLabelText<HTMLInputElement>('E-Mail-Adresse').value = 'ada@example.org';
    inside(element).getByRole('button').click();
    await until(() => message(element).startsWith('Danke'));
    expect(message(element)).to.match(/^Danke!/);
    locales().clear();
  });

  it('goes on where it was when it is moved while it sends', async () => {
    let go = (_: Response): void => undefined;
    answer = () => new Promise((resolve) => { go = resolve; });
    const element = await shown(own);
    type(element);
    button(element).click();
    await task();
    const elsewhere = put('<section></section>');
    elsewhere.append(element);
    go(new Response(''));
    await until(() => message(element).startsWith('Thank'));
    expect(message(element)).to.match(/^Thank you/);
    expect(field(element).value).to.equal('ada@example.org');
  });
});
