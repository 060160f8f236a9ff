/* The sheet as word processors see it: one paragraph after the other. LetterFlattening.swift makes the same of a letter when the site is built. */
{
  const blocks = 'p, ul, ol, blockquote, hr, .table, h3, h4, h5, h6';
  const headings = ['title', 'heading1', 'heading2', 'heading3'];

  /* Neighbours of one kind become one run. What is half a character becomes the sign for that. */
  const say = (runs, text, bold, italic) => {
    const last = runs[runs.length - 1];
    const whole = text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD');
    if (last && last.text && last.bold === bold && last.italic === italic) last.text += whole;
    else if (whole) runs.push({text: whole, bold, italic});
  };

  /* Adds {text, bold, italic}, {break} and {blank: label} for what stands in an element. */
  const read = (runs, parent, bold, italic) => {
    Array.from(parent.childNodes).forEach(node => {
      const before = node.previousSibling;
      /* A line end of the page's source follows each br. */
      if (node.nodeType === 3) say(runs, before && before.nodeName === 'BR' ? node.data.replace(/^\n/, '') : node.data, bold, italic);
      else if (node.nodeName === 'BR') runs.push({break: true});
      else if (node.nodeType !== 1 || node.matches('.unseen')) return;
      else if (node.matches('.blank:not(.filled)')) runs.push({blank: read([], node).map(run => run.text).join('')});
      else read(runs, node, bold || node.nodeName === 'STRONG', italic || node.nodeName === 'EM');
    });
    return runs;
  };

  /* {title, language, isRightToLeft, paragraphs: [{style, place, runs}], lists} of what is neither left out nor for paper only. */
  sitegen.letterDocument = (sheet, title) => {
    const paragraphs = [];
    const lists = [];
    const top = sheet.querySelector('.letter-title') ? 3 : 2;

    const kept = element => Array.from(element.children).filter(child => !child.matches('.left-out, .cost-more'));

    /* All that stands in an item stays in it; only the first of it bears the item's mark. */
    const put = (style, runs, item) => {
      paragraphs.push({style: item ? 'normal' : style, place: item ? Object.assign({}, item) : null, runs});
      if (item) item.isFirst = false;
    };
    const add = (style, runs, item) => runs.length && put(style, runs, item);

    /* An item that begins with a list has its mark on a line without words. */
    const addList = (element, outer) => {
      if (outer && outer.isFirst) put('', [], outer);
      const path = (outer ? outer.path : []).concat(lists.length);
      const start = Number(element.getAttribute('start') || 1);
      lists.push({isOrdered: element.nodeName === 'OL', start});
      kept(element).forEach((child, at) => {
        const item = {path, number: start + at, isFirst: true};
        if (Array.from(child.children).some(inner => inner.matches(blocks))) walk(child, item);
        else add('normal', read([], child, false, false), item);
      });
    };

    /* A row as a line: cells with semicolons between, the columns' names bold. */
    const addRow = (row, isBold, item) => {
      const runs = [];
      Array.from(row.cells).forEach((cell, at) => {
        if (at) say(runs, '; ', isBold, false);
        read(runs, cell, isBold, false);
      });
      add('normal', runs, item);
    };

    const walk = (parent, item, isQuote) => kept(parent).forEach(element => {
      const heading = /^H(\d)$/.exec(element.nodeName);
      if (element.matches('ul, ol')) addList(element, item);
      else if (element.matches('blockquote')) walk(element, item, true);
      else if (element.matches('.table')) Array.from(element.querySelectorAll('tr')).forEach((row, at) => addRow(row, !at, item));
      else if (!element.matches('hr')) {
        add(heading ? headings[Math.min(3, heading[1] - top)] : isQuote ? 'quote' : 'normal', read([], element, false, false), item);
      } else if (!item) put('rule', []);
    });

    walk(sheet);
    const page = document.documentElement;
    return {title, language: page.lang, isRightToLeft: page.dir === 'rtl', paragraphs, lists};
  };
}
