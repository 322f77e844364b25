import { browserFlags, findBrowser } from '../../scripts/find-browser.mjs';
import { testTabs } from './tabs.mjs';

testTabs('Chromium', () => ({ executablePath: findBrowser(), args: browserFlags }));
