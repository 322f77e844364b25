import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { action } from 'storybook/actions';
import { themes } from 'storybook/theming';
import manifest from 'virtual:custom-elements-manifest';
import '../src/define.js';
import { answerRequests } from '../stories/support/addresses.js';
import { globalTypesWith, initialGlobals, place, type Globals } from '../stories/support/globals.js';
import '../stories/docs/pages.css';
import '../stories/support/page.css';
import { withData } from '../stories/support/source.js';
import ApiPage from './api-page.mdx';
import { controlsOf, levelsToChoose } from './api.js';

answerRequests();
setCustomElementsManifest(controlsOf(manifest));

/** The text of each theme; a style sheet that is imported for its effect alone would be left out of what is built. */
const themeSheets = import.meta.glob<string>('../src/theme/themes/*.css', {
  eager: true, query: '?inline', import: 'default',
});
const themeNames = Object.keys(themeSheets).map((path) => path.replace(/^.*\/|\.css$/g, ''));

for (const css of Object.values(themeSheets)) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}

const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
const eventNames = new Set(declarations.flatMap(({ events }) => events ?? []).map(({ name }) => name));

/** What shows an event with its own fields in the panel of actions. */
const reports = [...eventNames].map((name) => {
  const show = action(name);
  return [name, (event: Event) => { show(Object.fromEntries(Object.entries(event))); }] as const;
});

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: globalTypesWith(themeNames),
  initialGlobals: { ...initialGlobals },
  args: { pasted: '' },
  argTypesEnhancers: [levelsToChoose],
  argTypes: {
    comparison: { control: 'object' },
    pasted: {
      name: 'Paste a comparison',
      description: 'A comparison file as JSON text. It takes the place of the story’s own data.',
      control: 'text',
      table: { category: 'Try your own' },
    },
  },
  decorators: [
    (story, { canvasElement, globals }) => {
      place(canvasElement, globals as unknown as Globals);
      for (const [name, report] of reports) canvasElement.addEventListener(name, report);
      return story();
    },
  ],
  parameters: {
    docs: {
      page: ApiPage,
      codePanel: true,
      source: { transform: withData },
      theme: {
        ...matchMedia('(prefers-color-scheme: dark)').matches ? themes.dark : themes.light,
        fontBase: 'system-ui, "Liberation Sans", sans-serif',
      },
    },
    layout: 'fullscreen', // the page of the story has its own edges
    a11y: {
      options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    },
    controls: { expanded: true, sort: 'none' },
    backgrounds: { disable: true }, // the toolbar's scheme says it
    options: {
      storySort: {
        order: ['Docs', ['Getting started', 'Theming', 'Anatomy', 'Verdict rule', 'Accessibility'], 'Elements'],
      },
    },
  },
};

export default preview;
