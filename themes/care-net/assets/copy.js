'use strict';

/* A button below each block of words that are there to be copied. Without scripts a press on the block marks its words. */
{
  const words = document.querySelector('[data-copy]').dataset;

  /* Browsers that have no clipboard for pages from a disk copy what is marked. */
  const mark = block => {
    const range = document.createRange();
    range.selectNodeContents(block);
    const selection = window.getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  };

  const copyMarked = block => {
    mark(block);
    return document.execCommand('copy');
  };

  document.querySelectorAll('[data-copies]').forEach(block => {
    const button = document.createElement('button');
    const about = document.createElement('span');
    const status = document.createElement('span');
    const row = document.createElement('div');
    button.type = 'button';
    button.className = 'button button-quiet';
    button.textContent = words.copy;
    about.className = 'unseen';
    about.textContent = ': ' + document.getElementById(block.dataset.copies).textContent;
    status.setAttribute('role', 'status');
    row.className = 'copying';
    button.append(about);
    row.append(button, status);
    block.after(row);

    /* Emptied first, so that a second press is said again. */
    const say = isCopied => {
      status.textContent = '';
      window.setTimeout(() => { status.textContent = isCopied ? words.copied : words.marked; }, 50);
    };

    button.addEventListener('click', () => {
      const text = block.textContent;
      const byHand = () => say(copyMarked(block));
      if (navigator.clipboard && navigator.clipboard.writeText) navigator.clipboard.writeText(text).then(() => say(true), byHand);
      else byHand();
    });
  });
}
