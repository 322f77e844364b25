import { findFirefox } from '../../scripts/find-engines.mjs';
import { testTabs } from './tabs.mjs';

testTabs('Firefox', () => ({ browser: 'firefox', executablePath: findFirefox() }));
