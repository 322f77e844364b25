import { browserFlags, findBrowser } from '../../scripts/find-browser.mjs';
import { testPaper } from './paper.mjs';

testPaper('Chromium', () => ({ executablePath: findBrowser(), args: browserFlags }));
