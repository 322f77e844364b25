import { expect } from '@open-wc/testing';
import { ComparePanel, register, ToolCard, VerdictBadge } from '../../src/index.js';
import { consoleOf } from '../support/page.js';

/** A registry of a page of its own. */
const registry = (): CustomElementRegistry => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const { contentWindow } = frame;
  if (!contentWindow) throw new Error('no window');
  return contentWindow.customElements;
};
const fresh = (): CustomElementConstructor => class extends HTMLElement {};

describe('registration', () => {
  it('has no side effect when the classes are imported', () => {
    expect(customElements.get('compare-panel')).to.equal(undefined);
    expect(customElements.get('tool-card')).to.equal(undefined);
  });

  it('leaves taken tags alone, with one warning that lists them', async () => {
    const own = registry();
    const theirs = fresh();
    own.define('tool-card', theirs);
    own.define('verdict-badge', fresh());
    const { warnings } = await consoleOf(() => {
      register({ 'compare-panel': ComparePanel, 'tool-card': ToolCard, 'verdict-badge': VerdictBadge }, own);
    });
    expect(own.get('tool-card')).to.equal(theirs);
    expect(own.get('compare-panel')).to.equal(ComparePanel);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('<tool-card> (taken), <verdict-badge> (taken)').and.not.include('<compare-panel>');
  });

  it('is silent when the same version registered them before', async () => {
    const own = registry();
    const { warnings } = await consoleOf(() => {
      register({ 'compare-panel': ComparePanel }, own);
      register({ 'compare-panel': class extends ComparePanel {} }, own);
    });
    expect(warnings).to.deep.equal([]);
  });

  it('warns of another version', async () => {
    const own = registry();
    own.define('compare-panel', Object.assign(fresh(), { [Symbol.for('compare-panel/version')]: '0.0.1' }));
    const { warnings } = await consoleOf(() => register({ 'compare-panel': ComparePanel }, own));
    expect(warnings).to.have.length(1);
  });

  it('never throws, not even for a class that has a name already', async () => {
    const own = registry();
    const { warnings } = await consoleOf(() => {
      register({ 'compare-panel': ComparePanel }, own);
      register({ 'other-name': ComparePanel }, own);
    });
    expect(own.get('other-name')).to.equal(undefined);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('<other-name> (NotSupportedError').and.not.include('taken');
  });
});
