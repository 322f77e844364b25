import { expect } from '@open-wc/testing';
import { pair } from '../support/data.js';
import { task, until, words } from '../support/page.js';
import { closePages, streamedPage } from '../support/streamed-page.js';

const json = JSON.stringify(pair);

describe('a page that arrives in pieces', () => {
  afterEach(closePages);

  it('reads a JSON child when it is whole, and not before', async () => {
    const { write, close, panel, said, asked } = await streamedPage();
    await write('<compare-panel src="never.json">');
    expect(panel().status).to.equal('loading');
    await write(`<script type="application/json">${json.slice(0, 50)}`);
    expect(panel().status).to.equal('loading');
    await write(json.slice(50));
    expect(panel().status).to.equal('loading');
    await write('</script>\n');
    expect(panel().status).to.equal('loaded');
    expect(words(panel())).to.include('Alpha vs Beta');
    await write('<p>Fallback</p></compare-panel><p>More</p>');
    await close();
    expect(words(panel())).to.include('Alpha vs Beta').and.not.include('Fallback');
    expect(asked).to.deep.equal([]);
    expect(said.filter((line) => !line.includes('more than one source'))).to.deep.equal([]);
  });

  it('fetches src as soon as the element is known to have no JSON child', async () => {
    const { write, close, panel, asked } = await streamedPage();
    await write('<compare-panel src="file.json">');
    expect(asked).to.deep.equal([]);
    await write('</compare-panel> <p>More');
    expect(asked).to.have.length(1);
    await close();
    expect(words(panel())).to.include('Alpha vs Beta');
  });

  it('does not speak of missing data while the page is still coming', async () => {
    const { write, close, panel, said } = await streamedPage();
    await write('<compare-panel></compare-panel><p>More</p>');
    await task();
    expect(said).to.deep.equal([]);
    await close();
    await until(() => said.length > 0);
    expect(said).to.have.length(1);
    expect(panel().status).to.equal('empty');
  });
});
