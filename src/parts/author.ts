/** The part `author`: what only the author of a comparison sees, on the page and in the console. */
import { unsafeCSS } from '@lit/reactive-element';
import type { TemplateResult } from 'lit/html.js';
import type { ComparisonElement } from '../elements/comparison-element.js';
import { explain } from '../model/explain.js';
import { problemText } from '../model/problem.js';
import type { Fault } from '../model/fault.js';
import { problemListStyles } from '../views/problem-list.styles.js';
import type { Problem } from '../model/schema.js';
import { problemList } from '../views/problem-list.js';

const styles = unsafeCSS(problemListStyles);

/** What is wrong with the data of a host, to stand above it. */
export const problemView = (host: ComparisonElement): TemplateResult => {
  host.dress(styles);
  return problemList(host.problems);
};

const known = new WeakMap<readonly Fault[], readonly Problem[]>();

/** Faults in the author's words: the same list for the same faults. */
export const worded = (faults: readonly Fault[]): readonly Problem[] => {
  const problems = known.get(faults) ?? explain(faults);
  known.set(faults, problems);
  return problems;
};

const log = (element: Element, severity: Problem['severity'], text: string): void => {
  const print = severity === 'error' ? console.error : console.warn;
  print(`<${element.localName}>${text}`, element);
};

/** Says in one console line what is wrong with a source: a warning where some of it is shown. */
export const tellSource = (element: Element, shown: boolean, problems: readonly Problem[]): void => {
  if (problems.length === 0) return;
  const list = problems.map((problem) => `\n• ${problemText(problem)}`).join('');
  if (shown) log(element, 'warning', ` left out or doubted some of its data:${list}`);
  else log(element, 'error', ` has nothing to show. To mend it:${list}`);
};

const warned = new WeakMap<Element, Set<unknown>>();

/** Says what is doubtful about the data as such, once an element. */
export const warn = (element: Element, advice: readonly Fault[]): void => {
  const known = warned.get(element) ?? new Set();
  warned.set(element, known);
  if (!known.has(advice)) tellFaults(element, 'warning', advice);
  known.add(advice);
};

/** Says what came up beside what a source gave, a line each. */
export const tellFaults = (element: Element, severity: Problem['severity'], faults: readonly Fault[]): void =>
  explain(faults).forEach((problem) => log(element, severity, `: ${problemText(problem)}`));
