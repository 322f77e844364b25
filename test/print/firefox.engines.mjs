import { findFirefox } from '../../scripts/find-engines.mjs';
import { testPaper } from './paper.mjs';

testPaper('Firefox', () => ({ browser: 'firefox', executablePath: findFirefox() }));
