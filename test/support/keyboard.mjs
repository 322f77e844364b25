import assert from 'node:assert/strict';

/** A node of an accessibility tree, and all below it. */
export const nodesOf = (node) => [node, ...(node.children ?? []).flatMap(nodesOf)];

/** What a reader with a keyboard does on a page, going by what its accessibility tree says. */
export const keyboardOn = (page) => {
  /** `button Undo`, or `button Ship true` where it is one that can be pressed. */
  const focused = async () => {
    const tree = nodesOf(await page.accessibility.snapshot());
    const { role, name, pressed } = tree.find((node) => node.focused && node.role !== 'RootWebArea') ?? {};
    return pressed === undefined ? `${role} ${name}` : `${role} ${name} ${pressed}`;
  };
  return {
    /** Goes on with the Tab key until that has the focus, and throws where it never does. */
    async tabTo(wanted) {
      for (let step = 0; step < 60; step += 1) {
        await page.keyboard.press('Tab');
        if (await focused() === wanted) return;
      }
      throw new Error(`Tab never comes to ${wanted}; it is at ${await focused()}`);
    },
    /** Presses a key, and waits until that has the focus. */
    async press(key, wanted) {
      await page.keyboard.press(key);
      for (let turn = 0; turn < 50 && await focused() !== wanted; turn += 1) await page.evaluate(() => undefined);
      assert.equal(await focused(), wanted);
    },
  };
};
