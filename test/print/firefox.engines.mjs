import { env } from 'node:process';
import { testPaper } from './paper.mjs';

testPaper('Firefox', () => ({ browser: 'firefox', executablePath: env.FIREFOX_PATH ?? '/usr/bin/firefox-esr' }));
