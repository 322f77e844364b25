import { expect, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { AxeResults, RunOptions } from 'axe-core';
import 'axe-core/axe.min.js';
import '../../src/define.js';
import type { ComparisonElement } from '../../src/elements/comparison-element.js';
import { answerRequests } from '../../stories/support/addresses.js';
import { consoleOf, words } from '../support/page.js';
import { composed, type Composed } from './compose.js';
import { elementsIn, faultsOf } from './faults.js';

/** A script, not a module: it leaves its one name on the page. */
const { axe } = globalThis as unknown as { axe: { run: (root: Element, options: RunOptions) => Promise<AxeResults> } };

/** Widths of the window, px. */
const widths = [280, 320, 768, 1280];
/** Where axe looks: every scheme, and a phone and a desk. */
const looks = [{ scheme: 'light', width: 1280 }, { scheme: 'dark', width: 320 }];

const addStyles = (path: string): Promise<void> => new Promise((resolve, reject) => {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'stylesheet', href: path, onload: resolve, onerror: reject });
  document.head.append(link);
});

answerRequests();

let box: HTMLElement;

/** Waits until the story's element has come to rest in a state, and throws where it does not. */
const rest = async (tag: string, status: string): Promise<void> => {
  const element = box.querySelector<ComparisonElement>(tag);
  for (let turn = 0; turn < 200; turn += 1) {
    await new Promise((resolve) => { setTimeout(resolve, 5); });
    await element?.updateComplete;
    if (element?.status === status) return;
  }
  throw new Error(`<${tag}> came to rest as ${element?.status}, not ${status}`);
};

const frame = (): Promise<unknown> => new Promise((resolve) => { requestAnimationFrame(resolve); });

/** The page at a width, when panels that were far away have their height and every colour that changes has arrived. */
const resize = async (width: number): Promise<void> => {
  await setViewport({ width, height: 900 });
  await frame();
  for (let height = -1, turn = 0; height !== box.scrollHeight && turn < 50; turn += 1) {
    height = box.scrollHeight;
    await frame();
    await frame();
  }
  for (const { shadowRoot } of elementsIn(box)) shadowRoot?.getAnimations().forEach((animation) => animation.finish());
};

const violations = async (): Promise<string[]> => {
  const { violations: found } = await axe.run(box, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'],
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => (
    `${id}: ${target.flat().join(' ')}: ${failureSummary}`)));
};

/** That a console got what a story says that it would, and nothing else. */
const expectSaid = (kind: string, said: string[], expected: string | undefined): void => {
  const other = said.filter((message) => expected === undefined || !message.includes(expected));
  expect(other, `${kind} in the console`).to.deep.equal([]);
  expect(said.length > 0, `whether there are ${kind} in the console`).to.equal(expected !== undefined);
};

/** A file that no story has, which every element shows some word of. */
const pasted = JSON.stringify({
  words: { skip: 'PASTED', skipStance: 'pasted' },
  tools: [{
    name: 'Another tool', pricing: { entry: 'Pasted' },
    reviews: [{ reviewer: 'a', verdict: 'skip' }, { reviewer: 'b', verdict: 'skip' }],
  }],
});

const testStory = ({ name, tag, parameters, draw }: Composed): void => {
  const { status = 'loaded', errors, warnings, dataless } = parameters;

  it(`${name}: fits, keeps all text in sight and is accessible`, async () => {
    const said = await consoleOf(async () => {
      draw(box);
      await rest(tag, status);
      for (const width of widths) {
        await resize(width);
        expect(faultsOf(box), `${width} px`).to.deep.equal([]);
      }
      for (const { scheme, width } of looks) {
        draw(box, { scheme });
        await resize(width);
        expect(await violations(), `${scheme}, ${width} px`).to.deep.equal([]);
      }
      expect(words(box)).not.to.match(/\bundefined\b|\bNaN\b|\[object \w+\]/);
    });
    expectSaid('errors', said.errors, errors);
    expectSaid('warnings', said.warnings, warnings);
  });

  if (dataless) return;

  it(`${name}: shows a comparison that is pasted`, async () => {
    await consoleOf(async () => {
      draw(box, {}, { pasted });
      await rest(tag, 'loaded');
    });
    if (!parameters.silent) expect(words(box)).to.match(/pasted/i);
  });

  it(`${name}: says what is wrong when what is pasted is broken`, async () => {
    const { errors: [error] } = await consoleOf(async () => {
      draw(box, {}, { pasted: '{ "tools": [' });
      await rest(tag, 'failed');
    });
    expect(error).to.match(/line 1/);
    await waitUntil(() => /line 1/.test(words(box)), 'the page says in which line');
  });
};

/** Tests for every story of a file. */
export const testStories = (file: Parameters<typeof composed>[0]): void => {
  const stories = composed(file);
  describe(`stories of <${stories[0]?.tag}>`, function ofFile() {
    this.timeout(30_000); // axe takes its time

    before(async () => {
      document.body.style.margin = '0';
      const themes = new Set(stories.flatMap(({ theme }) => theme ?? []));
      await Promise.all([
        addStyles('/stories/support/page.css'),
        ...[...themes].map((theme) => addStyles(`/src/theme/themes/${theme}.css`)),
      ]);
    });

    beforeEach(() => {
      box = document.createElement('main');
      document.body.append(box);
    });

    afterEach(() => box.remove());

    stories.forEach(testStory);
  });
};
