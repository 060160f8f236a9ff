/* The sheet as word processors see it: one paragraph after the other. LetterDocument.swift and its neighbours do the same when the site is built. */
(function (sitegen) {
  'use strict';
  const blocks = 'p, ul, ol, blockquote, hr, .table, h3, h4, h5, h6';

  /* {paragraphs: [{style, place, runs}], lists: [{isOrdered, start}]} of what is neither left out nor for paper only. */
  sitegen.paragraphs = sheet => {
    const paragraphs = [];
    const lists = [];
    const first = sheet.querySelector('.letter-title') ? 4 : 3;

    const kept = element => Array.from(element.children).filter(child => !child.matches('.left-out, .cost-more'));

    const add = (style, runs, item, isQuote) => {
      if (!runs.length && style !== 'rule') return;
      const place = item && {path: item.path, number: item.number, isFirst: !item.isBegun};
      if (item) item.isBegun = true;
      paragraphs.push({style: item ? 'normal' : isQuote ? 'quote' : style, place, runs});
    };

    const list = (element, outer) => {
      const start = Number(element.getAttribute('start') || 1);
      const path = (outer ? outer.path : []).concat(lists.length);
      if (outer) outer.isBegun = true;
      lists.push({isOrdered: element.matches('ol'), start});
      kept(element).forEach((child, at) => {
        const item = {path, number: start + at, isBegun: false};
        if (Array.from(child.children).some(inner => inner.matches(blocks))) walk(child, item);
        else add('normal', runs(child), item);
      });
    };

    const row = (element, isHead) => runs(...Array.from(element.cells).map((cell, at) => [at ? '; ' : '', cell, isHead]));

    const walk = (parent, item, isQuote) => kept(parent).forEach(element => {
      const heading = /^H(\d)$/.exec(element.tagName);
      if (element.matches('ul, ol')) list(element, item);
      else if (element.matches('blockquote')) walk(element, item, true);
      else if (element.matches('hr')) add('rule', [], item, isQuote);
      else if (element.matches('.table')) {
        Array.from(element.querySelectorAll('tr')).forEach((each, at) => add('normal', row(each, at === 0), item, isQuote));
      } else if (element.matches('.letter-title')) add('title', runs(element), item, isQuote);
      else add(heading ? 'heading' + Math.min(3, heading[1] - first + 1) : 'normal', runs(element), item, isQuote);
    });

    walk(sheet);
    return {paragraphs, lists};
  };
})(window.sitegen = window.sitegen || {});
